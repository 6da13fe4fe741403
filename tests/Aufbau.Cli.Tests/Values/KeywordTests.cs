using Aufbau.Chemistry;
using Aufbau.Cli.Invocation;
using Aufbau.Cli.Values;

namespace Aufbau.Cli.Tests.Values;

[Trait("Cost", "Unit")]
public sealed class KeywordTests
{
    [Theory]
    [InlineData("a=true", "true")]
    [InlineData("a=False", "false")]
    [InlineData("a=12", "12")]
    [InlineData("a=-0.5", "-0.5")]
    [InlineData("a=1e-6", "1E-06")]
    [InlineData("a=[1,2]", "[1,2]")]
    [InlineData("a=\"12\"", "\"12\"")]
    [InlineData("a='12'", "\"12\"")]
    [InlineData("a=b3lyp", "\"b3lyp\"")]
    [InlineData("a=x=y", "\"x=y\"")]
    public void Value_has_a_type(string assignment, string json) =>
        Assert.Equal(json, KeywordAssignments.Apply(NamedValues.Empty, [assignment])["a"].GetRawText());

    [Fact]
    public void Dots_nest()
    {
        NamedValues values = KeywordAssignments.Apply(NamedValues.Empty, ["scf.maxiter=50", "scf.damp.on=true", "x=1"]);
        Assert.Equal("""{"maxiter":50,"damp":{"on":true}}""", values["scf"].GetRawText());
    }

    [Theory]
    [InlineData("accuracy")]
    [InlineData("=1")]
    [InlineData("a=")]
    [InlineData("a..b=1")]
    public void Assignment_without_name_or_value_is_refused(string assignment) =>
        Assert.Throws<UsageException>(() => KeywordAssignments.Apply(NamedValues.Empty, [assignment]));

    [Fact]
    public void Value_cannot_become_a_group() =>
        Assert.Contains("'scf' to be a group", Assert.Throws<UsageException>(() => KeywordAssignments.Apply(NamedValues.Empty, ["scf=1", "scf.x=2"])).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("k.json", """{"accuracy": 0.1, "scf": {"maxiter": 5}}""")]
    [InlineData("k.yaml", "# mine\naccuracy: 0.1\nscf:\n  maxiter: 5\n")]
    public void File_is_read(string name, string text)
    {
        using var folder = new TestFolder();
        File.WriteAllText(folder[name], text);
        NamedValues values = KeywordFile.Read(folder[name]);
        Assert.Equal(0.1, values.Number("accuracy"));
        Assert.Equal(5, values["scf"].GetProperty("maxiter").GetInt32());
    }

    [Theory]
    [InlineData("k.json", "[1]")]
    [InlineData("k.json", "{")]
    [InlineData("k.yaml", "just text")]
    [InlineData("missing.json", null)]
    public void Wrong_file_is_refused_by_name(string name, string? text)
    {
        using var folder = new TestFolder();
        if (text is not null)
        {
            File.WriteAllText(folder[name], text);
        }

        Assert.Contains(name, Assert.Throws<UsageException>(() => KeywordFile.Read(folder[name])).Message, StringComparison.Ordinal);
    }
}
