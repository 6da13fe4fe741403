using System.Text;
using System.Text.Json;
using Aufbau.Chemistry.Files;
using Aufbau.Chemistry.Inputs;
using Aufbau.Chemistry.Outputs;
using Aufbau.Chemistry.Structures;
using FsCheck;
using FsCheck.Fluent;

namespace Aufbau.Chemistry.Tests.Files;

public sealed class YamlTests
{
    [Theory]
    [InlineData("a: 1", "{\"a\":1}")]
    [InlineData("a: -0", "{\"a\":-0}")]
    [InlineData("a: 007", "{\"a\":7}")]
    [InlineData("a: +1.50", "{\"a\":1.50}")]
    [InlineData("a: .5", "{\"a\":0.5}")]
    [InlineData("a: 5.", "{\"a\":5}")]
    [InlineData("a: 1e-5", "{\"a\":1e-5}")]
    [InlineData("a: 0xFf", "{\"a\":255}")]
    [InlineData("a: 0o17", "{\"a\":15}")]
    [InlineData("a: 123456789012345678901234567890", "{\"a\":123456789012345678901234567890}")]
    [InlineData("a: [~, null, Null, '', .nan, -.inf]", "{\"a\":[null,null,null,\"\",null,null]}")]
    [InlineData("a:", "{\"a\":null}")]
    [InlineData("a: [true, True, FALSE, yes, no, on, tRue]", "{\"a\":[true,true,false,\"yes\",\"no\",\"on\",\"tRue\"]}")]
    [InlineData("a: ['1', \"true\", !!str 1, ! 2, 1_000, 1e, 0b1, 12:30, 2001-01-01]", "{\"a\":[\"1\",\"true\",\"1\",\"2\",\"1_000\",\"1e\",\"0b1\",\"12:30\",\"2001-01-01\"]}")]
    [InlineData("a: !!float '1.5'", "{\"a\":1.5}")]
    [InlineData("a: |\n  x\n   y\n\nb: >\n  x\n  y\n", "{\"a\":\"x\\n y\\n\",\"b\":\"x y\\n\"}")]
    [InlineData("a: &x {b: 1}\nc: *x # and a comment", "{\"a\":{\"b\":1},\"c\":{\"b\":1}}")]
    [InlineData("--- {1: 2}\n...\n", "{\"1\":2}")]
    public void Scalars_follow_the_core_schema(string yaml, string json) =>
        Assert.Equal(json, YamlReader.ToJson(yaml, "a.yaml").Replace("\n", "", StringComparison.Ordinal));

    [Theory]
    [InlineData("", "a.yaml holds no YAML document")]
    [InlineData("# nothing", "a.yaml holds no YAML document")]
    [InlineData("a: 1\n---\nb: 2", "line 2: a second document begins here")]
    [InlineData("a: [1, 2", "a.yaml, line 2: this is not valid YAML")]
    [InlineData("a: 1\n b: 2", "a.yaml, line 2: this is not valid YAML")]
    [InlineData("? [1]\n: 2", "line 1: a name must be a text")]
    [InlineData("a: *x", "line 1: the alias '*x' has no anchor")]
    [InlineData("a: &x [1, *x]", "line 1: the alias '*x' has no anchor that ends before it")]
    [InlineData("a: !!int x", "line 1: 'x' is not of the type of its tag")]
    [InlineData("a: !!python/object:os.system x", "line 1: the tag")]
    public void Broken_yaml_is_refused_with_its_line(string yaml, string message) =>
        Assert.Contains(message, Assert.Throws<ChemistryException>(() => YamlReader.ToJson(yaml, "a.yaml")).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("symbols: [H]\ngeometry:\n- [0, 0, 0]\nchrge: 1\n", "a.yaml, line 4, chrge: unknown field 'chrge'. Did you mean 'charge'?")]
    [InlineData("symbols: [H]\ngeometry:\n- [0, 0, 0]\ncharge: 1\ncharge: 1\n", "a.yaml, line 5, charge: the field 'charge' is given twice.")]
    [InlineData("symbols: [H]\ngeometry:\n- [0, 0, x]\n", "a.yaml, line 3, geometry[0][2]: expected a number, found 'x'.")]
    [InlineData("symbols: [H]\ngeometry:\n- [0, 0, 1e999]\n", "a.yaml, line 3, geometry[0][2]: Expected a finite number")]
    public void Errors_in_the_layout_name_the_line_of_the_yaml(string yaml, string message) =>
        Assert.Contains(message, Assert.Throws<ChemistryException>(() => ChemistryFile.Read<Structure>(yaml, "a.yaml")).Message, StringComparison.Ordinal);

    [Fact]
    public void Aliases_cannot_fill_the_memory()
    {
        var yaml = new StringBuilder("a0: &a0 lollollol\n");
        for (int i = 1; i < 20; i++)
        {
            yaml.Append('a').Append(i).Append(": &a").Append(i).Append(" [").AppendJoin(", ", Enumerable.Repeat($"*a{i - 1}", 10)).Append("]\n");
        }

        Assert.Contains("aliases stand for more than", Assert.Throws<ChemistryException>(() => YamlReader.ToJson(yaml.ToString(), "a.yaml")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Texts_read_back_as_they_were() =>
        Prop.ForAll(Samples.Texts.ToArbitrary(), Samples.Texts.ToArbitrary(), (name, text) =>
        {
            NamedValues values = NamedValues.Empty.With(name, text).With($"{name} more", $"{text}\n{text}\n").With("tail", $"\n {text}");
            JsonElement nested = JsonSerializer.SerializeToElement(NamedValues.Empty.With("list", JsonElement.Parse(Json(values))), ChemistryJson.Info<NamedValues>());
            string json = $"[{nested.GetRawText()}, [[], [{nested.GetRawText()}], {{}}]]";
            string yaml = YamlWriter.FromJson(JsonElement.Parse(json));
            Assert.True(JsonElement.DeepEquals(JsonElement.Parse(json), JsonElement.Parse(YamlReader.ToJson(yaml, "a.yaml"))), yaml);
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("no")]
    [InlineData("1e5")]
    [InlineData("6-31g")]
    [InlineData("null")]
    [InlineData("~")]
    [InlineData("12:30")]
    public void Text_that_looks_like_something_else_stands_in_quotes(string text) =>
        Assert.Equal($"a: \"{text}\"\n", YamlWriter.FromJson(JsonElement.Parse($"{{\"a\":\"{text}\"}}")));

    [Fact]
    public void Written_yaml_is_for_people_and_for_yaml_1_1()
    {
        string yaml = YamlWriter.FromJson(JsonElement.Parse("""
            {"method":"GFN2-xTB","geometry":[[0,1E-05,-0]],"logs":"a\n  b\n","list":[{"a":1,"b":[]},{}],"none":null}
            """));
        Assert.Equal("method: GFN2-xTB\ngeometry:\n  - [0, 1.0e-05, -0]\nlogs: |2+\n  a\n    b\nlist:\n  - a: 1\n    b: []\n  - {}\nnone: null\n", yaml);
    }

    [Fact]
    public void Multi_line_log_stays_readable_and_whole()
    {
        using var folder = new TestFolder();
        ChemistryFile.Save(Samples.Gradient(), folder.File("a.yml"));
        Assert.Contains("logs: |2+\n  line 1\n    line 2\n\n", File.ReadAllText(folder.File("a.yml")), StringComparison.Ordinal);
        Assert.Equal(Samples.Gradient(), ChemistryFile.Open<ProgramOutput>(folder.File("a.yml")));
    }

    [Fact]
    public void Any_text_is_yaml_or_a_chemistry_error() =>
        Prop.ForAll(Samples.Texts.ToArbitrary(), text =>
        {
            try
            {
                _ = ChemistryFile.Read<CalculationInput>($"files: {text}", "a.yaml");
            }
            catch (ChemistryException)
            {
            }
        }).QuickCheckThrowOnFailure();

    private static string Json(NamedValues values) => JsonSerializer.Serialize(values, ChemistryJson.Info<NamedValues>());
}
