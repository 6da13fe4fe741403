using Aufbau.Chemistry.Inputs;
using Aufbau.Chemistry.Outputs;
using Aufbau.Commands.Limits;
using Aufbau.Programs.Conformance;
using Aufbau.Programs.Running;
using Aufbau.Testing;

namespace Aufbau.Programs.Tests.Running;

public sealed class ProgramFinderTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("aufbau-finder-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Program_on_PATH_is_found_with_version_and_hash()
    {
        Requirement.OnPath("xtb");
        await using var programs = LocalPrograms.Create();
        InstalledProgram installed = (await programs.Finder.FindAsync(ProgramCatalog.Find("XTB"), TestContext.Current.CancellationToken))!;
        Assert.Equal("PATH", installed.FoundBy);
        Assert.Matches(@"^\d+\.\d+", installed.Version!);
        Assert.Matches("^[0-9a-f]{64}$", installed.Sha256);
    }

    [Fact]
    public async Task Configured_path_wins_and_runs()
    {
        Requirement.OnPath("xtb");
        string wrapper = Path.Combine(_folder, "my xtb");
        WriteScript(wrapper, "exec xtb \"$@\"");
        await using LocalPrograms programs = With(new ProgramLocations { Paths = new Dictionary<string, string> { ["xtb"] = wrapper } });
        ProgramOutput output = await programs.Runner.RunAsync(
            "xtb", new ProgramInput(CalculationType.Energy, Samples.Water, new Model("gfn2")), RunOptions.Default, TestContext.Current.CancellationToken);
        Assert.True(output.Success, output.Traceback);
        Assert.Equal(wrapper, output.Provenance.Details!.ExecutablePath);
    }

    [Fact]
    public async Task Configured_path_without_file_is_an_error_that_names_the_setting()
    {
        await using LocalPrograms programs = With(new ProgramLocations { Paths = new Dictionary<string, string> { ["xtb"] = "/no/such/xtb" } });
        ProgramNotFoundException exception = await Assert.ThrowsAsync<ProgramNotFoundException>(
            () => programs.Finder.FindAsync(ProgramCatalog.Find("xtb"), TestContext.Current.CancellationToken));
        Assert.Contains("AUFBAU__PROGRAMS__XTB", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Program_of_a_module_is_found_and_gets_the_modules_environment()
    {
        // The function and the module are those of Debian's environment-modules.
        Requirement.Met(File.Exists("/usr/share/modules/init/bash"), "environment-modules is not installed");
        Requirement.OnPath("xtb");
        string bin = Directory.CreateDirectory(Path.Combine(_folder, "bin")).FullName;
        string hidden = Path.Combine(bin, "xtb-of-module");
        WriteScript(hidden, "echo '* xtb version 9.9.9 (module) compiled by'");
        WriteModule("special-xtb", $"prepend-path PATH {bin}\nsetenv MODULE_MARK here");
        using var environment = new TemporaryEnvironment(
            ("MODULESHOME", "/usr/share/modules"), ("MODULEPATH", Path.Combine(_folder, "modulefiles")), ("BASH_ENV", null));

        await using LocalPrograms programs = With(new ProgramLocations { Modules = new Dictionary<string, string> { ["module-xtb"] = "special-xtb" } });
        InstalledProgram? installed = await programs.Finder.FindAsync(new ModuleOnlyProgram("module-xtb", "xtb-of-module"), TestContext.Current.CancellationToken);
        Assert.NotNull(installed);
        Assert.Equal(("module load special-xtb", "9.9.9", hidden), (installed.FoundBy, installed.Version, installed.ExecutablePath));
        Assert.Equal("here", installed.Environment["MODULE_MARK"]);
    }

    private static void WriteScript(string path, string line)
    {
        File.WriteAllText(path, $"#!/bin/sh\n{line}\n");
        File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserExecute);
    }

    private void WriteModule(string name, string lines)
    {
        Directory.CreateDirectory(Path.Combine(_folder, "modulefiles"));
        File.WriteAllText(Path.Combine(_folder, "modulefiles", name), $"#%Module1.0\n{lines}\n");
    }

    private static LocalPrograms With(ProgramLocations locations) =>
        LocalPrograms.Create(TimeProvider.System, MemoryControl.Detect(), locations);
}
