using Aufbau.Chemistry.Inputs;
using Aufbau.Chemistry.Outputs;
using Aufbau.Programs.Running;
using Aufbau.Programs.Xtb;

namespace Aufbau.Programs.Tests.Running;

/// <summary>xtb under a name that is on no PATH, to be found as a module only.</summary>
internal sealed class ModuleOnlyProgram(string name, string executable) : IProgram
{
    private readonly XtbProgram _xtb = new();

    public ProgramDescription Description => _xtb.Description with { Name = name, Executables = [executable], EnvironmentModule = null };

    public Failure? Check(ProgramInput input) => _xtb.Check(input);

    public EncodedInput Encode(ProgramInput input, GrantedResources resources) => _xtb.Encode(input, resources);

    public ProgramReading Parse(ProgramInput input, ProgramFiles files) => _xtb.Parse(input, files);

    public string? ParseVersion(string text) => _xtb.ParseVersion(text);

    public IReadOnlyDictionary<string, string> DataEnvironment(string executablePath, Func<string, bool> directoryExists) =>
        new Dictionary<string, string>();
}
