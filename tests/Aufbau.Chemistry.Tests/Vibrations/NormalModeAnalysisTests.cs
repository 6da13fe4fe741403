using Aufbau.Chemistry.Derivatives;
using Aufbau.Chemistry.Structures;
using Aufbau.Chemistry.Tests.Derivatives;
using Aufbau.Chemistry.Vibrations;
using FsCheck;
using FsCheck.Fluent;

namespace Aufbau.Chemistry.Tests.Vibrations;

public sealed class NormalModeAnalysisTests
{
    [Fact]
    public void Wavenumbers_of_bigchems_hessian_are_those_of_bigchem()
    {
        NormalModes modes = NormalModeAnalysis.Analyze(Molecules.W2, BigChemHessian.Hessian, MassChoice.Average);
        double[] symmetrised = [1653.76304, 3816.16902, 3951.62398]; // Computed from the symmetrised Hessian.
        double[] upstream = [1653.768643, 3816.166595, 3951.623983]; // BigChem's answer; it reads one triangle.
        for (int i = 0; i < 3; i++)
        {
            Assert.Equal(symmetrised[i], modes.Wavenumbers[i], 0.001);
            Assert.Equal(upstream[i], modes.Wavenumbers[i], 0.05);
        }
    }

    [Fact]
    public void Modes_of_bigchems_hessian_are_those_of_bigchem_up_to_sign()
    {
        NormalModes modes = NormalModeAnalysis.Analyze(Molecules.W2, BigChemHessian.Hessian, MassChoice.Average);
        double[][] expected =
        [
            [0, 0.073157, 0, -0.400280, -0.580603, 0, 0.400282, -0.580601, 0],
            [0, 0.046474, 0, 0.602404, -0.368839, 0, -0.602390, -0.368828, 0],
            [-0.069958, 0, 0, 0.555205, -0.435073, 0, 0.555218, 0.435084, 0],
        ];
        for (int mode = 0; mode < 3; mode++)
        {
            double[] actual = modes.Modes[mode].ToArray();
            double overlap = actual.Zip(expected[mode], (a, b) => a * b).Sum();
            Assert.All(actual.Zip(expected[mode]), pair => Assert.Equal(Math.Sign(overlap) * pair.Second, pair.First, 1e-4));
            Assert.Equal(1, actual.Sum(value => value * value), 1e-12);
        }
    }

    [Fact]
    public void The_largest_component_of_a_mode_is_positive()
    {
        NormalModes modes = NormalModeAnalysis.Analyze(Molecules.W2, BigChemHessian.Hessian);
        Assert.All(modes.Modes, mode => Assert.True(mode.ToArray().MaxBy(Math.Abs) > 0 || mode.ToArray().Max() > 0.9999 * mode.ToArray().Max(Math.Abs)));
    }

    [Fact]
    public void Hydrogen_has_one_mode_at_the_wavenumber_of_its_force_constant()
    {
        // psi4 1.3.2, HF/STO-3G, analytic: the perpendicular block is negative, because the geometry is not the minimum.
        double[] hessian = new double[36];
        double[] blocks = [-0.0217933391, -0.0217933391, 0.6636100711];
        for (int i = 0; i < 3; i++)
        {
            hessian[(i * 6) + i] = hessian[((i + 3) * 6) + i + 3] = blocks[i];
            hessian[(i * 6) + i + 3] = hessian[((i + 3) * 6) + i] = -blocks[i];
        }

        NormalModes modes = NormalModeAnalysis.Analyze(Molecules.Hydrogen, Matrix.Create(6, 6, hessian), MassChoice.Average);
        Assert.Equal(5898.63, Assert.Single(modes.Wavenumbers), 0.01);
        Assert.Equal(1.007975, Assert.Single(modes.ReducedMasses), 1e-9);
        Assert.True(modes.IsLinear);
    }

    [Theory]
    [InlineData(1, 0)]
    [InlineData(2, 1)]
    [InlineData(3, 4)]
    [InlineData(4, 7)]
    public void A_linear_molecule_has_five_modes_fewer_and_an_atom_none(int atoms, int expected)
    {
        Structure structure = atoms switch { 1 => Molecules.Argon, 2 => Molecules.HydrogenChloride, 3 => Molecules.CarbonDioxide, _ => Molecules.Acetylene };
        NormalModes modes = NormalModeAnalysis.Analyze(Molecules.Noisy(structure, 1e-4), RandomHessian(structure, 3));
        Assert.Equal(expected, modes.Wavenumbers.Count);
        Assert.Equal(expected, modes.Modes.Count);
    }

    [Fact]
    public void Modes_do_not_translate_or_rotate()
    {
        double[] masses = MassChoice.MostAbundantIsotope.For(Molecules.Ammonia);
        NormalModes modes = NormalModeAnalysis.Analyze(Molecules.Ammonia, RandomHessian(Molecules.Ammonia, 5));
        Assert.Equal(6, modes.Modes.Count);
        Assert.True(modes.ImaginaryCount > 0);
        Assert.Equal(modes.Wavenumbers.Order(), modes.Wavenumbers);
        Assert.All(modes.Modes, mode =>
        {
            Assert.Equal(0, masses.Select((mass, atom) => mass * mode[atom, 1]).Sum(), 1e-10);
            Assert.Equal(0, masses.Select((mass, atom) => mass * ((Molecules.Ammonia.Geometry[atom, 0] * mode[atom, 1]) - (Molecules.Ammonia.Geometry[atom, 1] * mode[atom, 0]))).Sum(), 1e-10);
        });
    }

    [Fact]
    public void Wavenumbers_and_intensities_are_the_same_in_every_frame()
    {
        Matrix derivatives = Matrix.Create(9, 3, [.. Enumerable.Range(0, 27).Select(i => Math.Sin(i + 1))]);
        NormalModes still = NormalModeAnalysis.Analyze(Molecules.W2, BigChemHessian.Hessian, null, derivatives);
        Prop.ForAll<int, int, int>((a, b, c) =>
        {
            Structure moved = Molecules.Moved(Molecules.W2, a, b, c, a % 10);
            NormalModes turned = NormalModeAnalysis.Analyze(moved, Turned(BigChemHessian.Hessian, a, b, c), null, Turned(derivatives, a, b, c));
            return still.Wavenumbers.Zip(turned.Wavenumbers).All(pair => Math.Abs(pair.First - pair.Second) < 1e-6)
                && still.InfraredIntensities!.Zip(turned.InfraredIntensities!).All(pair => Math.Abs(pair.First - pair.Second) < 1e-6);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Intensity_of_a_diatomic_is_the_prefactor_times_charge_squared_over_reduced_mass()
    {
        Matrix derivatives = Matrix.Create(6, 3, [0.2, 0, 0, 0, 0.2, 0, 0, 0, 0.2, -0.2, 0, 0, 0, -0.2, 0, 0, 0, -0.2]);
        double[] hessian = new double[36];
        (hessian[14], hessian[17], hessian[32], hessian[35]) = (0.3, -0.3, -0.3, 0.3);
        NormalModes modes = NormalModeAnalysis.Analyze(Molecules.HydrogenChloride, Matrix.Create(6, 6, hessian), null, derivatives);
        double[] masses = MassChoice.MostAbundantIsotope.For(Molecules.HydrogenChloride);
        double reduced = masses[0] * masses[1] / masses.Sum();
        Assert.Equal(974.88, InfraredIntensity.KilometrePerMole, 0.01);
        Assert.Equal(InfraredIntensity.KilometrePerMole * 0.04 / reduced, Assert.Single(modes.InfraredIntensities!), 1e-9);
    }

    [Fact]
    public void Without_dipole_derivatives_there_are_no_intensities() =>
        Assert.Null(NormalModeAnalysis.Analyze(Molecules.W2, BigChemHessian.Hessian).InfraredIntensities);

    [Fact]
    public void A_hessian_of_another_size_is_an_error() =>
        Assert.Contains("9 rows", Assert.Throws<ChemistryException>(() => NormalModeAnalysis.Analyze(Molecules.W2, Matrix.Create(1, 1, [1]))).Message, StringComparison.Ordinal);

    private static Matrix RandomHessian(Structure structure, int seed)
    {
        var random = new Random(seed);
        int n = 3 * structure.AtomCount;
        return NumericalHessian.Symmetrize(Matrix.Create(n, n, [.. Enumerable.Range(0, n * n).Select(_ => random.NextDouble() - 0.5)])).Symmetrized;
    }

    // The rotation of Molecules.Moved, applied to each triple of rows, and to each triple of columns.
    private static Matrix Turned(Matrix matrix, double a, double b, double c)
    {
        Matrix rows = TurnedColumns(Transposed(matrix), a, b, c);
        return TurnedColumns(Transposed(rows), a, b, c);
    }

    private static Matrix TurnedColumns(Matrix matrix, double a, double b, double c)
    {
        var points = new Structure([.. Enumerable.Repeat("H", matrix.Values.Length / 3)], matrix);
        return Molecules.Moved(points, a, b, c).Geometry.Reshape(matrix.Rows, matrix.Columns);
    }

    private static Matrix Transposed(Matrix matrix) => Matrix.Create(
        matrix.Columns,
        matrix.Rows,
        [.. Enumerable.Range(0, matrix.Columns).SelectMany(column => Enumerable.Range(0, matrix.Rows).Select(row => matrix[row, column]))]);
}
