using Aufbau.Chemistry.Elements;

namespace Aufbau.Chemistry.Structures;

/// <summary>Which atomic masses a calculation uses. Immutable.</summary>
/// <remarks>Wavenumbers of one Hessian differ by a few tenths of 1/cm between the choices, so results carry <see cref="Name"/>.</remarks>
public sealed class MassChoice
{
    private readonly double[]? _masses;

    private MassChoice(string name, double[]? masses)
    {
        Name = name;
        _masses = masses;
    }

    /// <summary>Each atom is the most abundant isotope of its element: what spectra show, and what psi4 and NWChem use.</summary>
    public static MassChoice MostAbundantIsotope { get; } = new("most abundant isotopes", null);

    /// <summary>The average over the natural mixture of isotopes: what geomeTRIC, and so BigChem, uses.</summary>
    public static MassChoice Average { get; } = new("average masses", null);

    /// <summary>The choice in words, for a line of conventions.</summary>
    public string Name { get; }

    /// <summary>Whether the masses were given atom by atom.</summary>
    public bool IsPerAtom => _masses is not null;

    /// <summary>Given masses, such as those of labelled isotopes.</summary>
    /// <param name="masses">One per atom in unified atomic mass units, positive and finite.</param>
    /// <exception cref="ChemistryException">A mass is not positive and finite.</exception>
    public static MassChoice PerAtom(params IReadOnlyList<double> masses)
    {
        ArgumentNullException.ThrowIfNull(masses);
        for (int i = 0; i < masses.Count; i++)
        {
            if (!(masses[i] > 0 && double.IsFinite(masses[i])))
            {
                throw new ChemistryException($"Atom {i} was given the mass {masses[i]}; masses are positive numbers in unified atomic mass units.");
            }
        }

        return new MassChoice("given masses", [.. masses]);
    }

    /// <summary>The masses of a structure's atoms.</summary>
    /// <param name="structure">The structure.</param>
    /// <returns>One per atom in unified atomic mass units; a new array.</returns>
    /// <exception cref="ChemistryException">Masses were given for another number of atoms.</exception>
    public double[] For(Structure structure)
    {
        ArgumentNullException.ThrowIfNull(structure);
        if (_masses is null)
        {
            bool average = ReferenceEquals(this, Average);
            return [.. structure.Symbols.Select(PeriodicTable.Find).Select(element => average ? element.AverageMass : element.IsotopeMass)];
        }

        return _masses.Length == structure.AtomCount
            ? [.. _masses]
            : throw new ChemistryException($"{_masses.Length} masses were given for a structure of {structure.AtomCount} atoms; give one per atom.");
    }

    /// <inheritdoc/>
    public override string ToString() => Name;
}
