using Aufbau.Chemistry;
using Aufbau.Chemistry.Structures;
using Aufbau.View.Structures;

namespace Aufbau.View.Tests.Structures;

public sealed class HillFormulaTests
{
    [Theory]
    [InlineData("O H H", 0, "H<sub>2</sub>O")]
    [InlineData("H H C Br O H C", 0, "C<sub>2</sub>H<sub>3</sub>BrO")]
    [InlineData("Na Cl", 0, "ClNa")]
    [InlineData("H N H H H", 1, "H<sub>4</sub>N<sup>+</sup>")]
    [InlineData("O O", -2, "O<sub>2</sub><sup>2−</sup>")]
    public void Formula_follows_Hill(string symbols, int charge, string expected)
    {
        string[] atoms = symbols.Split(' ');
        double[] places = [.. Enumerable.Range(0, 3 * atoms.Length).Select(index => (double)index)];
        Assert.Equal(expected, HillFormula.Markup(new Structure(atoms, Matrix.Create(atoms.Length, 3, places), charge)).Markup);
    }
}
