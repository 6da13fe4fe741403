using Aufbau.Chemistry.Files;
using Aufbau.Chemistry.Inputs;
using Aufbau.Chemistry.Outputs;
using Aufbau.Chemistry.Structures;

namespace Aufbau.Chemistry.Tests.Files;

public sealed class OldLayoutTests
{
    private const string OldStructure = """{"symbols":["H"],"geometry":[[0,0,0]],"multiplicity":2,"ids":{"name":"atom"}}""";
    private const string OldInput = """{"calctype":"energy","model":{"method":"hf"},"keywords":{"molecule":1,"stdout":"x"},"molecule":""" + OldStructure + "}";

    [Fact]
    public void Old_output_is_read()
    {
        ProgramOutput output = Read($$$"""
            {"input_data":{{{OldInput}}},"success":true,"results":{"energy":-0.5,"files":{"a":"1"}},"stdout":"log","files":{"a":"2","b":"base64:3zRS"},
             "provenance":{"program":"terachem"},"extras":{"results":1}}
            """);
        var input = (ProgramInput)output.InputData;
        Assert.Equal("atom", input.Structure.Identifiers.Name);
        Assert.Equal(["molecule", "stdout"], input.Keywords.Names);
        Assert.Equal(["results"], output.Extras.Names);
        Assert.Equal("log", output.Logs);
        Assert.Equal(-0.5, output.Energy);
        Assert.Equal("1", output.Data.Files.Text("a"));
        Assert.Equal([0xdf, 0x34, 0x52], output.Data.Files["b"].Bytes.ToArray());
    }

    [Fact]
    public void Oldest_failure_with_files_at_the_top_and_empty_results_is_read()
    {
        ProgramOutput output = Read($$$"""
            {"input_data":{{{OldInput}}},"success":false,"results":{},"files":{"tc.out":"x"},"stdout":"log","traceback":"Traceback","provenance":{"program":"terachem"}}
            """);
        Assert.False(output.Success);
        Assert.IsType<FilesData>(output.Data);
        Assert.Equal("x", output.Data.Files.Text("tc.out"));
    }

    [Theory]
    [InlineData("", true)]
    [InlineData(",\"traceback\":\"T\"", false)]
    public void Classes_that_told_success_by_their_names_are_read(string traceback, bool success)
    {
        ProgramOutput output = Read($"{{\"input_data\":{OldInput},\"results\":{{\"energy\":-0.5}},\"stdout\":\"s\",\"provenance\":{{\"program\":\"x\"}}{traceback}}}");
        Assert.Equal(success, output.Success);
    }

    [Fact]
    public void New_name_wins_where_both_are_there()
    {
        ProgramOutput output = Read("""{"input_data":{},"success":true,"data":{},"logs":"new","stdout":"old","provenance":{"program":"x"}}""");
        Assert.Equal("new", output.Logs);
    }

    [Fact]
    public void Old_names_are_read_at_every_depth()
    {
        string step = $$$"""{"input_data":{{{OldInput}}},"success":true,"results":{"energy":-0.5},"stdout":"s","provenance":{"program":"x"}}""";
        ProgramOutput output = Read($$$"""
            {"input_data":{{{OldInput.Replace("energy", "optimization", StringComparison.Ordinal)}}},"success":true,"results":{"trajectory":[{{{step}}},{{{step}}}]},"provenance":{"program":"x"}}
            """);
        Assert.Equal([-0.5, -0.5], ((OptimizationData)output.Data).Energies);
        Assert.Equal("atom", output.FinalStructure!.Identifiers.Name);
        Assert.Equal("atom", ChemistryFile.Read<Structure>(OldStructure, "a.json").Identifiers.Name);
        Assert.Equal("atom", Assert.Single(ChemistryFile.ReadStructures(OldInput, "a.json", charge: 0)).Identifiers.Name);
        Assert.Equal(2, ChemistryFile.ReadStructures($"[{OldInput},{OldStructure}]", "a.json").Count);
    }

    [Fact]
    public void Errors_in_an_old_document_say_that_it_is_one()
    {
        ChemistryException error = Assert.Throws<ChemistryException>(() => Read("""{"input_data":{},"success":true,"results":{"energi":1},"provenance":{"program":"x"}}"""));
        Assert.Equal("a.json (an older layout), data.energi: unknown field 'energi'. Did you mean 'energy'?", error.Message[..(error.Message.IndexOf('?', StringComparison.Ordinal) + 1)]);
    }

    [Fact]
    public void Words_of_python_for_numbers_that_are_not_finite_are_read()
    {
        ProgramOutput output = Read("""{"input_data":{},"success":true,"data":{"energy":NaN,"freqs_wavenumber":[1,-Infinity,NaN]},"logs":"NaN \" Infinity","provenance":{"program":"NaN"}}""");
        Assert.Equal("NaN \" Infinity", output.Logs);
        Assert.Equal("NaN", output.Provenance.Program);
        Assert.Null(output.Energy);
        Assert.Equal([1, double.NaN, double.NaN], ((SinglePointData)output.Data).Wavenumbers);
    }

    private static ProgramOutput Read(string json) => ChemistryFile.Read<ProgramOutput>(json, "a.json");
}
