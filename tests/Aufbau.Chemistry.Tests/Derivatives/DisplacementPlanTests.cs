using Aufbau.Chemistry.Derivatives;
using Aufbau.Chemistry.Structures;

namespace Aufbau.Chemistry.Tests.Derivatives;

public sealed class DisplacementPlanTests
{
    [Fact]
    public void Structures_come_plus_then_minus_for_each_coordinate_in_order()
    {
        var plan = DisplacementPlan.ForHessian(Molecules.W2);
        Assert.Equal(18, plan.Structures.Count);
        Assert.Equal(0.005, plan.Structures[0].Geometry[0, 0]);
        Assert.Equal(-0.005, plan.Structures[1].Geometry[0, 0]);
        Assert.Equal(1.43511006 + 0.005, plan.Structures[12].Geometry[2, 0]);
        Assert.Equal(0.92698325 - 0.005, plan.Structures[15].Geometry[2, 1]);
        Assert.Equal(Molecules.W2.Geometry[1, 1], plan.Structures[0].Geometry[1, 1]);
    }

    [Fact]
    public void Hessian_of_bigchems_gradients_is_bit_identical_to_bigchems()
    {
        NumericalHessian hessian = DisplacementPlan.ForHessian(Molecules.W2, BigChemHessian.Step).AssembleHessian(BigChemHessian.Gradients);
        Assert.Equal(BigChemHessian.Hessian, hessian.Raw);
        Assert.Equal(hessian.Symmetrized[2, 7], hessian.Symmetrized[7, 2]);
        Assert.InRange(hessian.Asymmetry, 1e-6, 1e-4);
    }

    [Fact]
    public void Gradient_of_a_quadratic_energy_is_exact()
    {
        var plan = DisplacementPlan.ForGradient(Molecules.Ammonia);
        Matrix gradient = plan.AssembleGradient([.. plan.Structures.Select(Energy)]);
        Assert.Equal(4, gradient.Rows);
        for (int i = 0; i < 12; i++)
        {
            Assert.Equal((i + 1) * Molecules.Ammonia.Geometry.Values.Span[i], gradient.Values.Span[i], 1e-10);
        }

        static double Energy(Structure structure) => structure.Geometry.ToArray().Select((value, i) => 0.5 * (i + 1) * value * value).Sum();
    }

    [Fact]
    public void Dipole_derivatives_of_point_charges_are_their_charges()
    {
        double[] charges = [-0.8, 0.4, 0.4];
        var plan = DisplacementPlan.ForHessian(Molecules.W0);
        Matrix derivatives = plan.AssembleDipoleDerivatives([.. plan.Structures.Select(Dipole)]);
        Assert.Equal((9, 3), (derivatives.Rows, derivatives.Columns));
        Assert.Equal(-0.8, derivatives[0, 0], 1e-12);
        Assert.Equal(0.4, derivatives[5, 2], 1e-12);
        Assert.Equal(0, derivatives[5, 0], 1e-12);

        IReadOnlyList<double> Dipole(Structure structure) =>
            [.. Enumerable.Range(0, 3).Select(axis => charges.Select((charge, atom) => charge * structure.Geometry[atom, axis]).Sum())];
    }

    [Fact]
    public void A_wrong_count_or_shape_is_an_error_that_says_which()
    {
        var plan = DisplacementPlan.ForHessian(Molecules.W2);
        Assert.Contains("18", Assert.Throws<ChemistryException>(() => plan.AssembleHessian([])).Message, StringComparison.Ordinal);
        Matrix[] gradients = [.. BigChemHessian.Gradients];
        gradients[13] = Matrix.Create(1, 3, [0, 0, 0]);
        Assert.Contains("displacement 13 (atom 2, x, minus)", Assert.Throws<ChemistryException>(() => plan.AssembleHessian(gradients)).Message, StringComparison.Ordinal);
        Assert.Throws<InvalidOperationException>(() => plan.AssembleGradient([]));
        Assert.Throws<ArgumentOutOfRangeException>(() => DisplacementPlan.ForHessian(Molecules.W2, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => DisplacementPlan.ForHessian(Molecules.W2, double.PositiveInfinity));
    }
}
