using Aufbau.Chemistry.LinearAlgebra;
using FsCheck;
using FsCheck.Fluent;

namespace Aufbau.Chemistry.Tests.LinearAlgebra;

public sealed class SymmetricEigensolverTests
{
    // The second-difference matrix has eigenvalues 2 - 2 cos(k π / (n + 1)).
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    [InlineData(60)]
    [InlineData(300)]
    public void Second_differences_have_their_known_spectrum(int n)
    {
        double[] matrix = new double[n * n];
        for (int i = 0; i < n; i++)
        {
            matrix[(i * n) + i] = 2;
            if (i > 0)
            {
                matrix[(i * n) + i - 1] = matrix[((i - 1) * n) + i] = -1;
            }
        }

        Eigensystem system = SymmetricEigensolver.Solve(matrix, n);
        for (int k = 0; k < n; k++)
        {
            Assert.Equal(2 - (2 * Math.Cos((k + 1) * Math.PI / (n + 1))), system.Values[k], 1e-13);
        }
    }

    [Fact]
    public void Matrix_of_ones_has_one_eigenvalue_and_a_null_space()
    {
        Eigensystem system = SymmetricEigensolver.Solve([.. Enumerable.Repeat(1.0, 400)], 20);
        Assert.Equal(20, system.Values[19], 1e-12);
        Assert.All(system.Values[..19], value => Assert.Equal(0, value, 1e-12));
    }

    [Fact]
    public void Empty_and_zero_matrices_are_solved()
    {
        Assert.Empty(SymmetricEigensolver.Solve([], 0).Values);
        Assert.Equal([0, 0, 0], SymmetricEigensolver.Solve(new double[9], 3).Values);
    }

    [Fact]
    public void A_number_that_is_not_finite_is_an_error() =>
        Assert.Throws<ChemistryException>(() => SymmetricEigensolver.Solve([double.NaN], 1));

    [Fact]
    public void Nearly_diagonal_matrices_keep_small_couplings()
    {
        Eigensystem system = SymmetricEigensolver.Solve([1, 1e-9, 1e-9, 1e-9, 1, 1e-9, 1e-9, 1e-9, 1], 3);
        Assert.Equal(1 + 2e-9, system.Values[2], 1e-15);
        Assert.Equal(1 - 1e-9, system.Values[0], 1e-15);
    }

    [Fact]
    public void Vectors_are_orthonormal_and_rebuild_the_matrix() =>
        Prop.ForAll<PositiveInt, int>((size, seed) =>
        {
            int n = (size.Get % 40) + 1;
            double[] matrix = Random(n, seed);
            Eigensystem system = SymmetricEigensolver.Solve([.. matrix], n);
            double worst = 0;
            for (int i = 0; i < n; i++)
            {
                for (int j = 0; j < n; j++)
                {
                    double product = VectorKernels.Dot(system.Vector(i), system.Vector(j));
                    double rebuilt = Enumerable.Range(0, n).Sum(k => system.Values[k] * system.Vector(k)[i] * system.Vector(k)[j]);
                    worst = Math.Max(worst, Math.Max(Math.Abs(product - (i == j ? 1 : 0)), Math.Abs(rebuilt - matrix[(i * n) + j])));
                }
            }

            return worst < 1e-12 && system.Values.Order().SequenceEqual(system.Values);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Small_matrices_give_the_same_by_jacobi_rotations() =>
        Prop.ForAll<int>(seed =>
        {
            double[] matrix = Random(4, seed);
            double[] values = new double[4];
            double[] vectors = new double[16];
            JacobiRotations.Solve([.. matrix], values, vectors);
            Eigensystem system = SymmetricEigensolver.Solve(matrix, 4);
            return values.Zip(system.Values).All(pair => Math.Abs(pair.First - pair.Second) < 1e-13)
                && Enumerable.Range(0, 4).All(i => Math.Abs(Math.Abs(VectorKernels.Dot(vectors.AsSpan(4 * i, 4), system.Vector(i))) - 1) < 1e-6);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Complement_is_orthonormal_and_orthogonal_to_the_given_vectors()
    {
        double[][] given = [Unit(Random(3, 1)), Unit(Random(3, 2)), Unit(Random(3, 3))];
        var basis = new ComplementBasis(9, given);
        Assert.Equal(6, basis.Count);
        double[][] vectors = [.. Enumerable.Range(0, 6).Select(i => basis.Expand([.. Enumerable.Range(0, 6).Select(j => i == j ? 1.0 : 0.0)]))];
        for (int i = 0; i < 6; i++)
        {
            Assert.All(given, vector => Assert.Equal(0, VectorKernels.Dot(vector, vectors[i]), 1e-14));
            Assert.All(Enumerable.Range(0, 6), j => Assert.Equal(i == j ? 1 : 0, VectorKernels.Dot(vectors[i], vectors[j]), 1e-14));
        }

        double[] matrix = Random(9, 4);
        double[] projected = basis.Project([.. matrix]);
        double direct = Enumerable.Range(0, 81).Sum(k => vectors[1][k / 9] * matrix[k] * vectors[4][k % 9]);
        Assert.Equal(direct, projected[(1 * 6) + 4], 1e-13);
    }

    [Fact]
    public void Dependent_vectors_have_no_complement() =>
        Assert.Throws<InvalidOperationException>(() => new ComplementBasis(3, [[1, 0, 0], [1, 0, 0]]));

    private static double[] Unit(double[] vector) => Array.ConvertAll(vector, value => value / Math.Sqrt(VectorKernels.Dot(vector, vector)));

    private static double[] Random(int n, int seed)
    {
        var random = new System.Random(seed);
        double[] matrix = new double[n * n];
        for (int i = 0; i < n; i++)
        {
            for (int j = 0; j <= i; j++)
            {
                matrix[(i * n) + j] = matrix[(j * n) + i] = (2 * random.NextDouble()) - 1;
            }
        }

        return matrix;
    }
}
