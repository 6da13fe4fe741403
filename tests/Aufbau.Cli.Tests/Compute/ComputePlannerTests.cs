using Aufbau.Chemistry;
using Aufbau.Chemistry.Inputs;
using Aufbau.Cli.Compute;
using Aufbau.Cli.Invocation;
using Aufbau.Programs;

namespace Aufbau.Cli.Tests.Compute;

[Trait("Cost", "Unit")]
public sealed class ComputePlannerTests : IDisposable
{
    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Result_is_named_by_structure_program_and_calculation()
    {
        PlannedCalculation planned = Assert.Single(Plan("opt", Water("ethanol")).Calculations);
        Assert.Equal(_folder["ethanol.xtb.optimization.json"], planned.ResultPath);
        Assert.Equal(_folder["ethanol.xtb.optimization.xyz"], planned.GeometryPath);
    }

    [Fact]
    public void Program_brings_its_own_method()
    {
        ComputePlan plan = Plan("sp", Water("w"));
        Assert.Equal("GFN2-xTB", plan.Model.Method);
        Assert.True(plan.MethodIsDefault);
    }

    [Theory]
    [InlineData("b3lyp/6-31g", null, "basis")]
    [InlineData("b3lyp/6-31g", "sto-3g", "Two basis sets")]
    [InlineData("gfn3", null, "xtb has no method 'gfn3'.")]
    public void Impossible_level_is_refused(string? method, string? basis, string part)
    {
        ComputeRequest request = Request("sp") with { Method = method, Basis = basis };
        Assert.Contains(part, Refusal(request, Water("w")), StringComparison.Ordinal);
    }

    [Fact]
    public void Calculation_that_the_program_cannot_do_is_answered_with_what_it_can()
    {
        string sentence = Refusal(Request("ts"), Water("w"));
        Assert.StartsWith("xtb cannot compute a transition state; it can: energy, gradient", sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_results_of_one_name_are_refused()
    {
        string sentence = Refusal(Request("sp"), Water("water", "a/water.xyz"), Water("water", "b/water.xyz"));
        Assert.Equal("a/water.xyz and b/water.xyz would both be saved as water.xtb.energy.json: rename one, or give --name-by path to put the folders into the names.", sentence);
    }

    [Fact]
    public void Bad_structure_among_good_ones_is_refused_alone()
    {
        ComputePlan plan = Plan("sp", Water("a"), new LoadedStructure("b", "b.xyz", TestStructures.Water.WithCharge(1, 1)), new LoadedStructure("c", "c.xyz", null, null, "c.xyz is empty."));
        Assert.Equal("a", Assert.Single(plan.Calculations).Name);
        Assert.Equal(["b", "c"], plan.Refused.Select(refused => refused.Name));
    }

    [Fact]
    public void Only_bad_structures_are_a_usage_error() =>
        Assert.Equal("c.xyz is empty.", Refusal(Request("sp"), new LoadedStructure("c", "c.xyz", null, null, "c.xyz is empty.")));

    [Fact]
    public void Existing_result_is_not_replaced()
    {
        _folder.Write("w.xtb.energy.json", "mine");
        Assert.Contains("--overwrite", Refusal(Request("sp"), Water("w")), StringComparison.Ordinal);
        ComputeRequest overwrite = Request("sp") with { Save = new SaveRequest(_folder.Root, Overwrite: true) };
        Assert.False(Assert.Single(Planner(overwrite).Plan([Water("w")], new ResultFolder(_folder.Root)).Calculations).IsDone);
    }

    [Fact]
    public void Program_input_brings_calculation_and_method()
    {
        var input = new ProgramInput(CalculationType.Gradient, TestStructures.Water, new Model("GFN1-xTB"), NamedValues.Empty.With("accuracy", 0.5));
        ComputeRequest request = Request("sp") with { Words = new RequestWords(null, "xtb", ["i.json"]) };
        ComputePlan plan = Planner(request).Plan([new LoadedStructure("i", "i.json", input.Structure, input)], new ResultFolder(_folder.Root));
        PlannedCalculation planned = Assert.Single(plan.Calculations);
        Assert.Equal("gradient", plan.Calculation.Name);
        Assert.Equal("GFN1-xTB", planned.Input.Model.Method);
        Assert.Equal(0.5, planned.Input.Keywords.Number("accuracy"));
    }

    [Theory]
    [InlineData("water.xyz", false, "water")]
    [InlineData("a/b/water.xyz", false, "water")]
    [InlineData("a/b/water.xyz", true, "a-b-water")]
    [InlineData("../b/water.xyz", true, "b-water")]
    [InlineData("ethanol.xtb.optimization.xyz", false, "ethanol.xtb.optimization")]
    [InlineData(".xyz", false, ".xyz")]
    public void Source_gives_the_name(string source, bool byPath, string name) => Assert.Equal(name, ResultNames.OfSource(source, byPath));

    private static LoadedStructure Water(string name, string? source = null) => new(name, source ?? $"{name}.xyz", TestStructures.Water);

    private ComputeRequest Request(string calculation) =>
        new(new RequestWords(CalculationWord.TryFind(calculation), "xtb", [])) { Save = new SaveRequest(_folder.Root) };

    private static ComputePlanner Planner(ComputeRequest request) => new(request, ProgramCatalog.Find("xtb"), "6.5.1", new MachineSize(2, 8L << 30));

    private ComputePlan Plan(string calculation, params LoadedStructure[] structures) => Planner(Request(calculation)).Plan(structures, new ResultFolder(_folder.Root));

    private string Refusal(ComputeRequest request, params LoadedStructure[] structures) =>
        Assert.Throws<UsageException>(() => Planner(request).Plan(structures, new ResultFolder(_folder.Root))).Message;
}
