using System.Text.Json;
using Aufbau.Chemistry.Inputs;
using Aufbau.Chemistry.Outputs;
using Aufbau.Chemistry.Structures;
using FsCheck;
using FsCheck.Fluent;

namespace Aufbau.Chemistry.Tests;

/// <summary>Objects that several tests need, and generators of random ones.</summary>
internal static class Samples
{
    public static Structure Water { get; } = new(
        ["O", "H", "H"],
        Matrix.Create(3, 3, [0.0253397, 0.01939466, -0.00696322, 0.22889176, 1.84438441, 0.16251426, 1.41760224, -0.62610794, -1.02954938]),
        identifiers: new Identifiers(Name: "water"),
        connectivity: [new Bond(0, 1, 1), new Bond(0, 2, 1)]);

    public static Model Model { get; } = new("b3lyp", "6-31g");

    public static Provenance Provenance { get; } = new("psi4", "1.9.1", "/scratch/x", 0.123456, "h", 2, 16);

    /// <summary>Characters that quoting, escaping and line splitting can get wrong.</summary>
    public static Gen<string> Texts { get; } = Gen.OneOf(
        Gen.Elements('a', 'B', '7', ' ', '"', '\\', '=', '\n', '\r', '\t', '\'', ':', '#', '-', '|', '>', '{', '[', ',', '&', '*', '!', '%', '@', '`', '.'),
        Gen.Choose(0, 0x20).Select(code => (char)code),
        Gen.Choose(0x7f, 0xa1).Select(code => (char)code),
        Gen.Elements('\u00e9', '\u03b1', '\u2028', '\u2029', '\u3000', '\ufeff', '\u212b'))
        .Select(c => c.ToString())
        .ListOf()
        .SelectMany(parts => Gen.Elements("", "\U0001F9EA", "no", "1e5", "base64:", "qcdata_charge=1", "u0041", "\n\n", "  ").Select(word => string.Concat(parts) + word));

    /// <summary>Every bit pattern of a finite double is as likely.</summary>
    public static Gen<double> Doubles { get; } = Gen.OneOf(
        Gen.Choose(int.MinValue, int.MaxValue).Two().Select(pair => BitConverter.Int64BitsToDouble(((long)pair.Item1 << 32) | (uint)pair.Item2)).Where(double.IsFinite),
        Gen.Elements(0.0, -0.0, double.Epsilon, -double.Epsilon, double.MaxValue, double.MinValue, 2.2250738585072009e-308, 1e-5, 1e20, 0.1, 1));

    public static Gen<Structure> Structures { get; } =
        from count in Gen.Choose(1, 6)
        from symbols in Gen.Elements("H", "C", "Cl", "U", "Og").ListOf(count)
        from numbers in Doubles.ListOf(3 * count)
        from charge in Gen.Choose(-3, 3)
        from multiplicity in Gen.Choose(1, 5)
        from name in Texts
        from smiles in Texts
        from extras in Extras
        select new Structure(
            [.. symbols],
            Matrix.Create(count, 3, [.. numbers]),
            charge,
            multiplicity,
            new Identifiers(name, Smiles: smiles),
            count > 2 ? [new Bond(2, 0, 1.5), new Bond(0, 1, 1)] : null,
            extras);

    public static Gen<NamedValues> Extras { get; } =
        from names in Texts.ListOf()
        from text in Texts
        from number in Doubles
        select names.Aggregate(NamedValues.Empty, (values, name) => values.With(name, text).With($"{name} number", number))
            .With("list", JsonElement.Parse("[1, [null, true, \"no\"], {\"deep\": {}, \"empty\": []}, 123456789012345678901234567890, 1E400]"));

    public static Gen<FileSet> FileSets { get; } =
        from text in Texts
        from other in Texts
        from bytes in Gen.Choose(0, 255).Select(value => (byte)value).ArrayOf()
        select FileSet.Empty.With("a.txt", text).With("base.txt", $"base64:{other}").With("scr/c0", FileContent.FromBytes([0, .. bytes])).With("log", $"\n  two\n\n{text}\n");

    public static ProgramInput Input(CalculationType type, Structure? structure = null) =>
        new(type, structure ?? Water, Model, NamedValues.Empty.With("purify", "no").With("maxiter", 50));

    public static ProgramOutput Gradient(Structure? structure = null, double energy = -76.37) => new(
        Input(CalculationType.Gradient, structure),
        true,
        new SinglePointData(energy, (structure ?? Water).Geometry, AtomCount: 3, Wavefunction: new Wavefunction([-1, -2]), Dipole: [0.1, 0.2, 0.3]),
        Provenance,
        "line 1\n  line 2\n\n");

    public static ProgramOutput Failed(CalculationType type, CalculationData? data = null) =>
        new(Input(type), false, data ?? FilesData.Empty, Provenance, null, "Traceback");

    public static ProgramOutput Optimization() => new(
        new DualProgramInput(CalculationType.Optimization, Water, "psi4", new ProgramArguments(Model)),
        true,
        new OptimizationData([Gradient(), Gradient(Water.WithGeometry(Matrix.Create(3, 3, [0, 0, 0, 0, 0, 1.8, 0, 1.8, 0])), -76.5)]),
        Provenance);

    public static ProgramOutput Scan() => new(Input(CalculationType.Scan), true, new ScanData([Optimization(), Failed(CalculationType.Optimization)]), Provenance);

    public static ProgramOutput Conformers() =>
        new(Input(CalculationType.ConformerSearch), true, new ConformerSearchData([Water, Water.WithCharge(1, 2)], [-2, -3]), Provenance);

    public static ProgramOutput Dynamics() =>
        new(Input(CalculationType.MolecularDynamics), true, new DynamicsData(1, 0.5, 300, [Water, Water], [-1, -2]), Provenance);

    /// <summary>The bits of all numbers, in which -0 and 0 differ.</summary>
    public static long[] Bits(Matrix matrix) => [.. matrix.ToArray().Select(BitConverter.DoubleToInt64Bits)];
}
