using System.Text.Json;
using Aufbau.Chemistry.Files;
using Aufbau.Chemistry.Outputs;
using Aufbau.Testing;

namespace Aufbau.Cli.Tests.EndToEnd;

[Trait("Cost", "System")]
public sealed class ComputeTests : IDisposable
{
    /// <summary>GFN2-xTB water at its minimum, xtb 6.5.1.</summary>
    private const double WaterMinimum = -5.070544;

    private readonly TestFolder _folder = new();

    public ComputeTests() => _folder.Write("water.xyz", TestStructures.WaterXyz());

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("opt xtb water.xyz")]
    [InlineData("compute optimization xtb water.xyz")]
    [InlineData("xtb water.xyz optimize")]
    public async Task Optimization_saves_result_and_geometry(string words)
    {
        Requirement.OnPath("xtb");
        AufbauProcess.Ended ended = await AufbauProcess.RunAsync(_folder.Root, words.Split(' '));
        Assert.Equal((0, ""), (ended.ExitCode, ended.ExitCode == 0 ? "" : ended.Error));
        Assert.Contains("GFN2-xTB (xtb's default", ended.Output, StringComparison.Ordinal);
        Assert.Contains("hartree", ended.Output, StringComparison.Ordinal);
        Assert.Equal(WaterMinimum, ChemistryFile.Open<ProgramOutput>(_folder["water.xtb.optimization.json"]).Energy!.Value, 1e-5);
        Assert.Single(ChemistryFile.OpenStructures(_folder["water.xtb.optimization.xyz"]));
    }

    [Fact]
    public async Task Frequencies_at_the_optimised_geometry_agree_with_xtb_and_with_displaced_gradients()
    {
        Requirement.OnPath("xtb");
        Assert.Equal(0, (await AufbauProcess.RunAsync(_folder.Root, "opt", "xtb", "water.xyz", "-q", "-k", "optimization_level=verytight", "-k", "accuracy=0.1")).ExitCode);
        AufbauProcess.Ended direct = await AufbauProcess.RunAsync(_folder.Root, "freq", "xtb", "water.xtb.optimization.xyz", "--json", "--save", "direct");
        AufbauProcess.Ended numerical = await AufbauProcess.RunAsync(_folder.Root, "freq", "xtb", "water.xtb.optimization.xyz", "--json", "--numerical", "--save", "numerical");
        JsonElement frequencies = Frequencies(direct);
        double[] expected = [1539.5, 3643.1, 3651.2];
        Assert.All(Wavenumbers(frequencies).Zip(expected), pair => Assert.Equal(pair.Second, pair.First, 1.0));
        Assert.All(Wavenumbers(Frequencies(numerical)).Zip(expected), pair => Assert.Equal(pair.Second, pair.First, 1.0));
        Assert.True(frequencies.GetProperty("is_stationary_point").GetBoolean());
        Assert.Equal(2, frequencies.GetProperty("symmetry_number").GetInt32());
        Assert.Equal(3, frequencies.GetProperty("infrared_intensities_km_per_mol").GetArrayLength());
    }

    [Fact]
    public async Task Frequencies_of_two_atoms_are_one()
    {
        Requirement.OnPath("xtb");
        _folder.Write("n2.xyz", "2\n\nN 0 0 0\nN 0 0 1.1\n");
        AufbauProcess.Ended ended = await AufbauProcess.RunAsync(_folder.Root, "freq", "xtb", "n2.xyz", "--optimize", "--json");
        JsonElement frequencies = Frequencies(ended);
        Assert.Single(Wavenumbers(frequencies));
        Assert.Equal(2, frequencies.GetProperty("symmetry_number").GetInt32());
    }

    [Fact]
    public async Task Conventions_of_bigchem_give_its_free_energy()
    {
        Requirement.OnPath("xtb");
        const string minimum = "3\n\nO 0.013662717 0.010115208 -0.007146423\nH 0.268689267 0.894296051 0.263515032\nH 0.601848016 -0.249811233 -0.718867609\n";
        _folder.Write("w3.xyz", minimum);
        AufbauProcess.Ended ended = await AufbauProcess.RunAsync(_folder.Root, "freq", "xtb", "w3.xyz", "--numerical", "--thermo", "bigchem", "--json");
        Assert.Equal(-5.0688491165, Frequencies(ended).GetProperty("gibbs_free_energy").GetDouble(), 2e-6);
    }

    [Fact]
    public async Task Geometry_off_the_minimum_is_said_and_optimize_mends_it()
    {
        Requirement.OnPath("xtb");
        AufbauProcess.Ended off = await AufbauProcess.RunAsync(_folder.Root, "freq", "xtb", "water.xyz");
        Assert.Contains("not a stationary point", off.Output, StringComparison.Ordinal);
        Assert.Contains("--optimize", off.Output, StringComparison.Ordinal);
        var stored = (SinglePointData)ChemistryFile.Open<ProgramOutput>(_folder["water.xtb.frequencies.json"]).Data;
        Assert.False(stored.Details.IsStationaryPoint);
        Assert.Contains(stored.Details.Warnings, warning => warning.Contains("not a stationary point", StringComparison.Ordinal));
        AufbauProcess.Ended mended = await AufbauProcess.RunAsync(_folder.Root, "freq", "xtb", "water.xyz", "--optimize", "--save", "opt");
        Assert.DoesNotContain("not a stationary point", mended.Output, StringComparison.Ordinal);
        Assert.True(File.Exists(_folder["opt/water.xtb.frequencies.xyz"]));
    }

    [Theory]
    [InlineData("methyl.xyz --unpaired 1")]
    [InlineData("water.xyz --charge 1 --multiplicity 2")]
    [InlineData("hydronium.xyz --charge 1")]
    public async Task Charged_and_open_shell_structures_are_optimised(string words)
    {
        Requirement.OnPath("xtb");
        _folder.Write("methyl.xyz", TestStructures.MethylXyz);
        _folder.Write("hydronium.xyz", "4\n\nO 0 0 0.1\nH 0.95 0 -0.2\nH -0.475 0.823 -0.2\nH -0.475 -0.823 -0.2\n");
        AufbauProcess.Ended ended = await AufbauProcess.RunAsync(_folder.Root, ["opt", "xtb", .. words.Split(' ')]);
        Assert.Equal((0, ""), (ended.ExitCode, ended.ExitCode == 0 ? "" : ended.Output));
    }

    [Fact]
    public async Task Structure_may_come_from_standard_input()
    {
        Requirement.OnPath("xtb");
        AufbauProcess.Ended ended = await AufbauProcess.RunAsync(_folder.Root, ["sp", "xtb", "-", "-q"], TestStructures.WaterXyz(), null);
        Assert.Equal((0, "stdin.xtb.energy.json\n"), (ended.ExitCode, ended.Output));
    }

    [Theory]
    [InlineData("with blank")]
    [InlineData("dollar $HOME")]
    [InlineData("quote's \"here\"")]
    [InlineData("Größe-水")]
    [InlineData("@file")]
    public async Task Names_may_have_any_letters(string name)
    {
        Requirement.OnPath("xtb");
        _folder.Write($"{name}.xyz", TestStructures.WaterXyz());
        AufbauProcess.Ended ended = await AufbauProcess.RunAsync(_folder.Root, "sp", "xtb", $"{name}.xyz", "-q");
        Assert.Equal((0, $"{name}.xtb.energy.json\n"), (ended.ExitCode, ended.Output));
    }

    [Fact]
    public async Task German_locale_changes_no_number()
    {
        Requirement.OnPath("xtb");
        var german = new Dictionary<string, string?> { ["LC_ALL"] = "de_DE.UTF-8", ["LANG"] = "de_DE.UTF-8" };
        AufbauProcess.Ended here = await AufbauProcess.RunAsync(_folder.Root, "sp", "xtb", "water.xyz", "--save", "c");
        AufbauProcess.Ended there = await AufbauProcess.RunAsync(_folder.Root, ["sp", "xtb", "water.xyz", "--save", "de"], null, german);
        string Energy(string output) => Assert.Single(output.Split('\n'), line => line.Contains("hartree", StringComparison.Ordinal));
        Assert.Equal(Energy(here.Output), Energy(there.Output));
    }

    [Fact]
    public async Task Frames_of_a_file_are_numbered()
    {
        Requirement.OnPath("xtb");
        _folder.Write("two.xyz", TestStructures.WaterXyz() + TestStructures.WaterXyz(100));
        AufbauProcess.Ended ended = await AufbauProcess.RunAsync(_folder.Root, "sp", "xtb", "two.xyz", "-q");
        Assert.Equal(["two-1.xtb.energy.json", "two-2.xtb.energy.json"], ended.Output.TrimEnd().Split('\n'));
    }

    [Fact]
    public async Task Output_without_a_terminal_has_no_colours_and_progress_is_on_standard_error()
    {
        Requirement.OnPath("xtb");
        AufbauProcess.Ended ended = await AufbauProcess.RunAsync(_folder.Root, "sp", "xtb", "water.xyz");
        Assert.DoesNotContain('\e', ended.Output + ended.Error);
        Assert.StartsWith("1 calculation, 1 core and ", ended.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("1 core and", ended.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Followed_output_is_that_of_the_program()
    {
        Requirement.OnPath("xtb");
        AufbauProcess.Ended ended = await AufbauProcess.RunAsync(_folder.Root, "sp", "xtb", "water.xyz", "--follow");
        Assert.Contains("TOTAL ENERGY", ended.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("TOTAL ENERGY  ", ended.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Version_keeps_its_place_in_a_shared_file()
    {
        using var shell = System.Diagnostics.Process.Start("sh", ["-c", $"(echo one; '{AufbauProcess.Executable}' --version; echo two) > '{_folder["v.txt"]}'"]);
        await shell.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(["one", AufbauVersion.Text, "two"], await File.ReadAllLinesAsync(_folder["v.txt"], TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Any_executable_runs_by_files()
    {
        AufbauProcess.Ended ended = await AufbauProcess.RunAsync(
            _folder.Root, "compute", "files", "sh", "--files", "water.xyz", "--save", "out", "--", "-c", "wc -l < water.xyz > lines.txt");
        Assert.Equal(0, ended.ExitCode);
        Assert.Equal("5", (await File.ReadAllTextAsync(_folder["out/lines.txt"], TestContext.Current.CancellationToken)).Trim());
    }

    [Fact]
    public async Task Demo_computes_and_writes_a_page()
    {
        Requirement.OnPath("xtb");
        AufbauProcess.Ended ended = await AufbauProcess.RunAsync(_folder.Root, "demo");
        Assert.Equal(0, ended.ExitCode);
        Assert.Contains("298.15 K", ended.Output, StringComparison.Ordinal);
        string page = _folder["aufbau-demo/results.html"];
        Assert.Contains(page, ended.Output, StringComparison.Ordinal);
        Assert.Contains("ethanol", await File.ReadAllTextAsync(page, TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    private static JsonElement Frequencies(AufbauProcess.Ended ended)
    {
        Assert.Equal((0, ""), (ended.ExitCode, ended.ExitCode == 0 ? "" : ended.Error));
        return JsonElement.Parse(ended.Output).GetProperty("calculations")[0].GetProperty("frequencies");
    }

    private static double[] Wavenumbers(JsonElement frequencies) => [.. frequencies.GetProperty("wavenumbers_per_cm").EnumerateArray().Select(value => value.GetDouble())];
}
