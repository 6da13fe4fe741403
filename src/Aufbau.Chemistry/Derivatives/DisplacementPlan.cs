using Aufbau.Chemistry.Structures;

namespace Aufbau.Chemistry.Derivatives;

/// <summary>A numerical derivative as a plan: which displaced structures must be computed, and how their results become the derivative by
/// central differences. Results must come in the plan's order.</summary>
public sealed class DisplacementPlan
{
    /// <summary>The displacement in bohr, as in BigChem.</summary>
    public const double DefaultStep = 5.0e-3;

    private DisplacementPlan(Structure centre, double step, DisplacementQuantity quantity)
    {
        Centre = centre;
        Step = step;
        Quantity = quantity;
        Structures = [.. Enumerable.Range(0, 6 * centre.AtomCount).Select(Displaced)];
    }

    /// <summary>The structure at which the derivative is taken.</summary>
    public Structure Centre { get; }

    /// <summary>The displacement of one coordinate, in bohr.</summary>
    public double Step { get; }

    /// <summary>What must be computed at each displaced structure.</summary>
    public DisplacementQuantity Quantity { get; }

    /// <summary>The 6N displaced structures: for each coordinate (atom 0 x, y, z, atom 1 x, …) first plus, then minus the step.</summary>
    public IReadOnlyList<Structure> Structures { get; }

    /// <summary>A plan for a gradient from energies.</summary>
    /// <param name="structure">The centre.</param>
    /// <param name="step">In bohr, positive and finite. Default: 5e-3.</param>
    /// <exception cref="ArgumentOutOfRangeException">The step is not positive and finite.</exception>
    public static DisplacementPlan ForGradient(Structure structure, double step = DefaultStep) => Create(structure, step, DisplacementQuantity.Energy);

    /// <summary>A plan for a Hessian, and for dipole derivatives, from gradients.</summary>
    /// <param name="structure">The centre.</param>
    /// <param name="step">In bohr, positive and finite. Default: 5e-3.</param>
    /// <exception cref="ArgumentOutOfRangeException">The step is not positive and finite.</exception>
    public static DisplacementPlan ForHessian(Structure structure, double step = DefaultStep) => Create(structure, step, DisplacementQuantity.Gradient);

    /// <summary>The gradient at the centre.</summary>
    /// <param name="energies">6N energies in hartree, in the plan's order.</param>
    /// <returns>N x 3, hartree/bohr.</returns>
    /// <exception cref="ChemistryException">Not one finite energy per structure.</exception>
    /// <exception cref="InvalidOperationException">The plan was made for a Hessian.</exception>
    public Matrix AssembleGradient(IReadOnlyList<double> energies)
    {
        ArgumentNullException.ThrowIfNull(energies);
        if (Quantity != DisplacementQuantity.Energy)
        {
            throw new InvalidOperationException("This plan displaces for a Hessian from gradients; make one with ForGradient for energies.");
        }

        return Differences([.. energies.Select(energy => Matrix.Own(1, 1, [energy]))], 1, 1, "energy").Reshape(Centre.AtomCount, 3);
    }

    /// <summary>The Hessian at the centre: row i is <c>(g₊ - g₋) / (2 step)</c> of coordinate i.</summary>
    /// <param name="gradients">6N gradients of N x 3 in hartree/bohr, in the plan's order.</param>
    /// <exception cref="ChemistryException">Not one finite gradient of the right shape per structure.</exception>
    /// <exception cref="InvalidOperationException">The plan was made for a gradient.</exception>
    public NumericalHessian AssembleHessian(IReadOnlyList<Matrix> gradients)
    {
        ArgumentNullException.ThrowIfNull(gradients);
        return Quantity == DisplacementQuantity.Gradient
            ? NumericalHessian.Symmetrize(Differences(gradients, Centre.AtomCount, 3, "gradient"))
            : throw new InvalidOperationException("This plan displaces for a gradient from energies; make one with ForHessian for gradients.");
    }

    /// <summary>The derivatives of the dipole moment.</summary>
    /// <param name="dipoles">6N dipole moments (x, y, z) in e·bohr, in the plan's order and one frame.</param>
    /// <returns>3N x 3 in elementary charges: row = coordinate, column = dipole component.</returns>
    /// <exception cref="ChemistryException">Not one finite dipole of three numbers per structure.</exception>
    public Matrix AssembleDipoleDerivatives(IReadOnlyList<IReadOnlyList<double>> dipoles)
    {
        ArgumentNullException.ThrowIfNull(dipoles);
        return Differences([.. dipoles.Select(dipole => Matrix.Own(1, dipole.Count, [.. dipole]))], 1, 3, "dipole moment");
    }

    private static DisplacementPlan Create(Structure structure, double step, DisplacementQuantity quantity)
    {
        ArgumentNullException.ThrowIfNull(structure);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(step);
        ArgumentOutOfRangeException.ThrowIfEqual(double.IsFinite(step), false, nameof(step));
        return new DisplacementPlan(structure, step, quantity);
    }

    private Structure Displaced(int index)
    {
        double[] geometry = Centre.Geometry.ToArray();
        geometry[index / 2] += index % 2 == 0 ? Step : -Step;
        return Centre.WithGeometry(Matrix.Own(Centre.AtomCount, 3, geometry));
    }

    private Matrix Differences(IReadOnlyList<Matrix> values, int rows, int columns, string what)
    {
        if (values.Count != Structures.Count)
        {
            throw new ChemistryException($"A plan for {Centre.AtomCount} atoms needs one {what} for each of {Structures.Count} displaced structures, but {values.Count} were given.");
        }

        for (int i = 0; i < values.Count; i++)
        {
            if (values[i].Rows != rows || values[i].Columns != columns || !values[i].Values.ToArray().All(double.IsFinite))
            {
                throw new ChemistryException($"The {what} of displacement {i} (atom {i / 6}, {"xyz"[i / 2 % 3]}, {(i % 2 == 0 ? "plus" : "minus")}) is a {values[i]}; {rows} x {columns} finite numbers were expected.");
            }
        }

        int width = rows * columns;
        double[] derivatives = new double[width * (values.Count / 2)];
        for (int i = 0; i < derivatives.Length; i++)
        {
            // The same operations in the same order as BigChem, so that the result is the same to the last bit.
            derivatives[i] = (values[2 * (i / width)].Values.Span[i % width] - values[(2 * (i / width)) + 1].Values.Span[i % width]) / (Step * 2);
        }

        return Matrix.Own(values.Count / 2, width, derivatives);
    }
}
