using System.Text.Json.Serialization;
using Aufbau.Chemistry.Inputs;

namespace Aufbau.Chemistry.Outputs;

/// <summary>Energy, derivatives and properties at one geometry. Everything is in atomic units unless its name says otherwise; null or
/// empty means that it was not computed.</summary>
/// <param name="Energy">In hartree. <see cref="SinglePointDetails.EnergyKind"/> says which energy it is.</param>
/// <param name="Gradient">N x 3, hartree/bohr, in the frame of the input's geometry.</param>
/// <param name="Hessian">3N x 3N, hartree/bohr², not mass-weighted and in the frame of the input's geometry.</param>
/// <param name="AtomCount">The number of atoms.</param>
/// <param name="AlphaElectronCount">The number of alpha electrons that the method counts.</param>
/// <param name="BetaElectronCount">The number of beta electrons that the method counts.</param>
/// <param name="BasisFunctionCount">The number of basis functions.</param>
/// <param name="OrbitalCount">The number of molecular orbitals.</param>
/// <param name="NuclearRepulsionEnergy">In hartree.</param>
/// <param name="Wavefunction">Orbital energies and occupations.</param>
/// <param name="Wavenumbers">Of the normal modes in 1/cm, ascending; imaginary ones are negative. 3N-6 values, 3N-5 for a linear molecule.</param>
/// <param name="NormalModes">One N x 3 matrix of Cartesian displacements per wavenumber, not mass-weighted, norm 1.</param>
/// <param name="GibbsFreeEnergy">In hartree, by the conventions in <see cref="SinglePointDetails.Thermochemistry"/>.</param>
/// <param name="Dipole">x, y, z in e·bohr.</param>
/// <param name="Files">Files that the program wrote, where they were asked for. Default: none.</param>
/// <param name="Extras">Further values. Default: none.</param>
public sealed record SinglePointData(
    double? Energy = null,
    Matrix? Gradient = null,
    Matrix? Hessian = null,
    [property: JsonPropertyName("calcinfo_natoms")] int? AtomCount = null,
    [property: JsonPropertyName("calcinfo_nalpha")] int? AlphaElectronCount = null,
    [property: JsonPropertyName("calcinfo_nbeta")] int? BetaElectronCount = null,
    [property: JsonPropertyName("calcinfo_nbasis")] int? BasisFunctionCount = null,
    [property: JsonPropertyName("calcinfo_nmo")] int? OrbitalCount = null,
    double? NuclearRepulsionEnergy = null,
    Wavefunction? Wavefunction = null,
    IReadOnlyList<double>? Wavenumbers = null,
    IReadOnlyList<Matrix>? NormalModes = null,
    double? GibbsFreeEnergy = null,
    IReadOnlyList<double>? Dipole = null,
    FileSet? Files = null,
    NamedValues? Extras = null)
    : CalculationData(Files, Extras)
{
    /// <summary>The extras' entry that holds <see cref="Details"/>.</summary>
    private const string DetailsName = "aufbau";

    /// <summary>N x 3, hartree/bohr.</summary>
    public Matrix? Gradient { get; init => field = Rows(value); } = Rows(Gradient);

    /// <summary>3N x 3N, hartree/bohr².</summary>
    public Matrix? Hessian { get; init => field = Square(value); } = Square(Hessian);

    /// <summary>Of the normal modes in 1/cm; imaginary ones are negative.</summary>
    [JsonPropertyName("freqs_wavenumber")]
    public IReadOnlyList<double> Wavenumbers { get; init => field = ValueList<double>.Copy(value); } = ValueList<double>.Copy(Wavenumbers);

    /// <summary>One N x 3 matrix of Cartesian displacements per wavenumber.</summary>
    [JsonPropertyName("normal_modes_cartesian")]
    public IReadOnlyList<Matrix> NormalModes { get; init => field = ValueList<Matrix>.Copy(value); } = Modes(NormalModes, Wavenumbers?.Count ?? 0);

    /// <summary>x, y, z in e·bohr.</summary>
    [JsonPropertyName("scf_dipole_moment")]
    public IReadOnlyList<double>? Dipole { get; init => field = Vector(value); } = Vector(Dipole);

    /// <summary>What Aufbau knows beyond the QC suite's layout; kept in <see cref="CalculationData.Extras"/>.</summary>
    /// <exception cref="ChemistryException">The stored details cannot be read.</exception>
    [JsonIgnore]
    public SinglePointDetails Details
    {
        get => Extras.Read<SinglePointDetails>(DetailsName) ?? SinglePointDetails.None;
        init => Extras = Extras.Write(DetailsName, value);
    }

    private static Matrix? Rows(Matrix? matrix) =>
        matrix is null || matrix.Columns == 3 ? matrix
        : matrix.Values.Length % 3 == 0 ? matrix.Reshape(matrix.Values.Length / 3, 3)
        : throw new ChemistryException($"A gradient has three numbers per atom, but {matrix.Values.Length} numbers were given.");

    private static ValueList<double>? Vector(IReadOnlyList<double>? numbers) =>
        numbers is null or { Count: 0 or 3 }
            ? ValueList<double>.CopyOrNull(numbers)
            : throw new ChemistryException($"A dipole moment has three numbers, but {numbers.Count} were given.");

    /// <summary>Modes of any shape with 3N numbers per wavenumber, also all in one flat list.</summary>
    private static ValueList<Matrix> Modes(IReadOnlyList<Matrix>? modes, int wavenumbers)
    {
        if (modes is null || modes.All(mode => mode is { Columns: 3 }))
        {
            return ValueList<Matrix>.Copy(modes);
        }

        double[] numbers = [.. modes.SelectMany(mode => mode.ToArray())];
        int count = wavenumbers > 0 ? wavenumbers : modes.Count;
        int length = numbers.Length / count;
        return numbers.Length == length * count && length % 3 == 0
            ? ValueList<Matrix>.Own([.. Enumerable.Range(0, count).Select(mode => Matrix.Create(length / 3, 3, numbers.AsSpan(mode * length, length)))])
            : throw new ChemistryException($"{count} normal modes have three numbers per atom each, but {numbers.Length} numbers were given.");
    }

    private static Matrix? Square(Matrix? matrix)
    {
        if (matrix is null || matrix.Rows == matrix.Columns)
        {
            return matrix;
        }

        int side = (int)Math.Round(Math.Sqrt(matrix.Values.Length));
        return side * side == matrix.Values.Length
            ? matrix.Reshape(side, side)
            : throw new ChemistryException($"A Hessian is square, but {matrix.Values.Length} numbers were given.");
    }
}
