using System.Text.Json;

namespace Aufbau.Chemistry.Tests;

public sealed class NamedValuesTests
{
    [Fact]
    public void Values_are_found_by_name_and_kept_in_order()
    {
        NamedValues values = NamedValues.Empty.With("b", "x\"\n").With("a", -0.0).With("c", true).With("b", "y");
        Assert.Equal(["b", "a", "c"], values.Names);
        Assert.Equal("y", values.Text("b"));
        Assert.Equal("-0", values.Text("a"));
        Assert.Equal(0, values.Number("a"));
        Assert.Null(values.Number("c"));
        Assert.Null(values.Text("d"));
        Assert.Equal(["b", "c"], values.Without("a").Names);
        Assert.Throws<ArgumentOutOfRangeException>(() => values.With("n", double.NaN));
    }

    [Fact]
    public void Equality_looks_at_values_and_not_at_the_order()
    {
        NamedValues one = NamedValues.Empty.With("a", 1.0).With("b", JsonElement.Parse("[1.0]"));
        NamedValues two = NamedValues.Empty.With("b", JsonElement.Parse("[1]")).With("a", 1);
        Assert.Equal(one, two);
        Assert.Equal(one.GetHashCode(), two.GetHashCode());
        Assert.NotEqual(one, two.With("a", 2));
    }
}
