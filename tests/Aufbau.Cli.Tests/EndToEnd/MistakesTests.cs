using System.Text;
using Aufbau.Testing;

namespace Aufbau.Cli.Tests.EndToEnd;

/// <summary>Every mistake is answered in one sentence with the next step, exit code 2, nothing on standard output, and nothing written.</summary>
[Trait("Cost", "System")]
public sealed class MistakesTests : IDisposable
{
    private readonly TestFolder _folder = new();

    public MistakesTests()
    {
        _folder.Write("water.xyz", TestStructures.WaterXyz());
        _folder.Write("a/water.xyz", TestStructures.WaterXyz());
        _folder.Write("b/water.xyz", TestStructures.WaterXyz());
        _folder.Write("methyl.xyz", TestStructures.MethylXyz);
        _folder.Write("empty.xyz", "");
        _folder.Write("nan.xyz", "2\n\nO 0 0 0\nH nan 0 1\n");
        _folder.Write("element.xyz", "2\n\nQq 0 0 0\nH 0 0 1\n");
        _folder.Write("overlap.xyz", "2\n\nO 0 0 0\nO 0 0 0\n");
        _folder.Write("noise.xyz", "\e[31mnot a structure\e[0m");
        _folder.Write("charged.json", """{"symbols": ["O", "H"], "geometry": [[0, 0, 0], [0, 0, 1.8]], "charge": -1}""");
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("optt xtb water.xyz", "Did you mean: aufbau opt xtb water.xyz")]
    [InlineData("opt xbt water.xyz", "Did you mean: aufbau opt xtb water.xyz")]
    [InlineData("opt water.xyz", "Which program? Try: aufbau compute optimization xtb water.xyz")]
    [InlineData("xtb water.xyz", "Which calculation? Try: aufbau compute energy xtb water.xyz")]
    [InlineData("opt xtb", "Which structure? Try: aufbau compute optimization xtb molecule.xyz")]
    [InlineData("progams", "Did you mean: aufbau programs")]
    [InlineData("ts xtb water.xyz", "xtb cannot compute a transition state; it can: energy")]
    [InlineData("sp xtb watr.xyz", "There is no file 'watr.xyz'. Did you mean 'water.xyz'?")]
    [InlineData("sp xtb a", "'a' is a folder: give the files in it, such as a/*.xyz.")]
    [InlineData("sp xtb water.xyz water.xyz", "'water.xyz' is given twice")]
    [InlineData("sp xtb a/water.xyz b/water.xyz", "rename one, or give --name-by path")]
    [InlineData("sp xtb methyl.xyz", "methyl.xyz has 9 electrons, so multiplicity 1 is impossible: give --multiplicity 2 (or --unpaired 1), or a charge.")]
    [InlineData("sp xtb empty.xyz", "'empty.xyz' is empty")]
    [InlineData("sp xtb nan.xyz", "nan.xyz, line 4")]
    [InlineData("sp xtb element.xyz", "unknown element 'Qq'")]
    [InlineData("sp xtb overlap.xyz", "overlap.xyz: Atoms 0 (O) and 1 (O)")]
    [InlineData("sp xtb noise.xyz", "noise.xyz, line 1")]
    [InlineData("sp xtb charged.json -c 1", "charge")]
    [InlineData("sp xtb water.xyz -m gfn3", "xtb has no method 'gfn3'.")]
    [InlineData("sp xtb water.xyz -b sto-3g", "xtb's methods have no basis set: leave 'sto-3g' out.")]
    [InlineData("sp xtb water.xyz -k acuracy=1", "Did you mean 'accuracy'?")]
    [InlineData("sp xtb water.xyz -k accuracy", "A keyword is given as name=value")]
    [InlineData("sp xtb water.xyz --solvent watr", "Did you mean 'water'?")]
    [InlineData("sp xtb water.xyz --metod gfn1", "There is no option '--metod'. Did you mean '--method'?")]
    [InlineData("sp xtb water.xyz --charge", "--charge needs a value")]
    [InlineData("sp xtb water.xyz -c x", "--charge takes a whole number")]
    [InlineData("sp xtb water.xyz --unpaired 1 --multiplicity 3", "--unpaired 1 means --multiplicity 2")]
    [InlineData("sp xtb water.xyz --memory 4", "needs a unit")]
    [InlineData("sp xtb water.xyz --time-limit soon", "is not a duration")]
    [InlineData("sp xtb water.xyz --jobs 0", "--jobs 0 is impossible")]
    [InlineData("sp xtb water.xyz --save /proc/nowhere", "Results cannot be saved in '/proc/nowhere'")]
    [InlineData("sp xtb water.xyz --save water.xyz", "it is a file")]
    [InlineData("sp xtb smiles:CCO", "SMILES need")]
    [InlineData("freq xtb water.xyz --thermo grime", "Did you mean 'grimme'?")]
    [InlineData("freq xtb water.xyz --masses 1,2", "masses")]
    [InlineData("opt freq xtb water.xyz", "frequencies --optimize")]
    [InlineData("structure inf water.xyz", "Did you mean 'info'?")]
    [InlineData("structure info missing.xyz", "There is no file 'missing.xyz'")]
    [InlineData("convert water.xyz", "Give the files to read and the file to write")]
    [InlineData("convert water.xyz water.pdb", "ends in none of .json, .yaml, .toml, .xyz and .extxyz")]
    [InlineData("convert a/water.xyz water.xyz", "give --overwrite")]
    [InlineData("constants elements Clx", "Did you mean 'Cl'?")]
    [InlineData("constants solvents watr", "Did you mean 'water'?")]
    [InlineData("completion bsh", "Did you mean 'bash'?")]
    [InlineData("opt xtb water.xyz --numerical", "belong to frequencies")]
    [InlineData("freq xtb water.xyz --numerical --step 50", "--step 50 bohr makes no derivative")]
    [InlineData("freq xtb water.xyz --numerical --step 1e-9", "take 0.0001 to 0.1")]
    [InlineData("sp xtb in/*.xyz", "No file matches 'in/*.xyz'")]
    [InlineData("--verson", "Did you mean '--version'?")]
    [InlineData("compute files", "PROGRAM is missing: aufbau compute files PROGRAM")]
    [InlineData("structure rmsd water.xyz", "REFERENCE is missing: aufbau structure rmsd FILE REFERENCE")]
    [InlineData("constants elements", "SYMBOL is missing")]
    [InlineData("compute files no-such-program", "no-such-program")]
    public async Task Mistake_is_answered_in_one_sentence(string arguments, string part)
    {
        Requirement.OnPath("xtb");
        string[] before = Files();
        AufbauProcess.Ended ended = await AufbauProcess.RunAsync(_folder.Root, arguments.Split(' '));
        Assert.Contains(part, ended.Error, StringComparison.Ordinal);
        Assert.Single(ended.Error.TrimEnd('\n').Split('\n'));
        Assert.StartsWith("aufbau: ", ended.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", ended.Error, StringComparison.Ordinal);
        Assert.DoesNotContain('\e', ended.Error);
        Assert.Equal("", ended.Output);
        Assert.Equal(2, ended.ExitCode);
        Assert.Equal(before, Files());
    }

    [Fact]
    public async Task Unreadable_bytes_are_answered_in_one_sentence()
    {
        Requirement.OnPath("xtb");
        await File.WriteAllBytesAsync(_folder["bytes.xyz"], Encoding.Latin1.GetBytes("\u00ff\u00fe\u0000\u0001"), TestContext.Current.CancellationToken);
        AufbauProcess.Ended ended = await AufbauProcess.RunAsync(_folder.Root, "sp", "xtb", "bytes.xyz");
        Assert.Equal(2, ended.ExitCode);
        Assert.Contains("bytes.xyz", ended.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Mistake_is_a_document_with_json()
    {
        AufbauProcess.Ended ended = await AufbauProcess.RunAsync(_folder.Root, "sp", "xtb", "watr.xyz", "--json");
        Assert.Contains("\"error\": \"There is no file 'watr.xyz'. Did you mean 'water.xyz'?\"", ended.Output, StringComparison.Ordinal);
        Assert.Contains("\"exit_code\": 2", ended.Output, StringComparison.Ordinal);
    }

    private string[] Files() => [.. Directory.GetFileSystemEntries(_folder.Root, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
}
