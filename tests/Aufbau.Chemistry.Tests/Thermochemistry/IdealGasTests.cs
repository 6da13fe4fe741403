using Aufbau.Chemistry.Constants;
using Aufbau.Chemistry.Outputs;
using Aufbau.Chemistry.Structures;
using Aufbau.Chemistry.Tests.Derivatives;
using Aufbau.Chemistry.Thermochemistry;
using Aufbau.Chemistry.Vibrations;
using FsCheck;
using FsCheck.Fluent;

namespace Aufbau.Chemistry.Tests.Thermochemistry;

public sealed class IdealGasTests
{
    private const double Kilocalorie = Units.KilocaloriePerMolePerHartree;

    private static readonly ThermochemistryOptions BigChem = ThermochemistryPresets.Find("BigChem").Options;

    private static IReadOnlyList<double> WaterModes => NormalModeAnalysis.Analyze(Molecules.W2, BigChemHessian.Hessian, MassChoice.Average).Wavenumbers;

    [Theory]
    [InlineData(300, 100000, -76.3822122022)]
    [InlineData(310, 120000, -76.3827774097)]
    [InlineData(298.15, 101325, -76.3820625594)]
    public void Bigchem_preset_gives_the_free_energy_of_bigchem(double temperature, double pressure, double expected)
    {
        ThermochemistryOptions options = BigChem with { TemperatureKelvin = temperature, PressurePascal = pressure };
        Assert.Equal(expected, IdealGas.Compute(Molecules.W2, BigChemHessian.CentralEnergy, WaterModes, options).GibbsFreeEnergy, 1e-9);
    }

    [Fact]
    public void Bigchem_preset_gives_the_components_of_bigchem()
    {
        ThermochemistryData data = IdealGas.Compute(Molecules.W2, BigChemHessian.CentralEnergy, WaterModes, BigChem);
        Assert.Equal(13.468791, data.ZeroPointEnergy * Kilocalorie, 2e-6);
        Assert.Equal(1.490403 + 0.894242 + 0.001699750, ((data.Enthalpy - data.ElectronicEnergy - data.ZeroPointEnergy) * Kilocalorie), 2e-6);
        Assert.Equal(34.665953, data.EntropyTranslation * Kilocalorie * 1000, 2e-6);
        Assert.Equal(11.894763, data.EntropyRotation * Kilocalorie * 1000, 2e-6);
        Assert.Equal(0.006380023, data.EntropyVibration * Kilocalorie * 1000, 1e-8);
        Assert.Equal(0, data.EntropyElectronic);
        Assert.Equal(1, data.SymmetryNumber);
    }

    // BigChem's numbers with Debian 12's psi4 1.3.2 and xtb 6.5.1; wavenumbers are rounded, which allows for 6e-8 hartree.
    [Theory]
    [InlineData("W1", -76.38611989683, new[] { 1619.175, 3615.219, 3780.196 }, 310, 120000, -76.38462215)]
    [InlineData("W0", -5.070208556, new[] { 1588.44, 3505.57, 3520.77 }, 300, 100000, -5.0690544525)]
    [InlineData("W3", -5.070544448, new[] { 1539.51, 3643.06, 3651.20 }, 300, 100000, -5.0688491165)]
    [InlineData("H2", -1.11689580194, new[] { 5898.75 }, 300, 100000, -1.1155621757)]
    public void Bigchem_preset_gives_the_free_energies_of_real_programs(string name, double energy, double[] wavenumbers, double temperature, double pressure, double expected)
    {
        Structure structure = name switch { "W0" => Molecules.W0, "W1" => Molecules.W1, "W3" => Molecules.W3, _ => Molecules.Hydrogen };
        ThermochemistryOptions options = BigChem with { TemperatureKelvin = temperature, PressurePascal = pressure };
        Assert.Equal(expected, IdealGas.Compute(structure, energy, wavenumbers, options).GibbsFreeEnergy, 6e-8);
    }

    // Sackur-Tetrode constant of CODATA 2022 for 1 u, 1 K, 101.325 kPa: -1.16487052149 k; argon-40 adds 1.5 ln m + 2.5 ln T.
    [Fact]
    public void An_atom_has_the_entropy_of_sackur_and_tetrode()
    {
        ThermochemistryData data = IdealGas.Compute(Molecules.Argon, -527, []);
        double expected = -1.16487052149 + (1.5 * Math.Log(39.9623831237)) + (2.5 * Math.Log(298.15));
        Assert.Equal(expected, data.Entropy / Units.HartreePerKelvin, 1e-7);
        Assert.Equal(2.5, (data.Enthalpy + 527) / (Units.HartreePerKelvin * 298.15), 1e-9);
        Assert.Equal(1.5, data.HeatCapacityConstantVolume / Units.HartreePerKelvin, 1e-12);
        Assert.Equal(1, data.SymmetryNumber);
    }

    [Fact]
    public void The_default_counts_symmetry_and_spin()
    {
        double[] modes = [1600, 3600, 3700];
        ThermochemistryData data = IdealGas.Compute(Molecules.W2.WithCharge(0, 3), -76, modes);
        ThermochemistryData plain = IdealGas.Compute(Molecules.W2, -76, modes, new ThermochemistryOptions { SymmetryNumber = 1, IncludeElectronic = false });
        Assert.Equal(2, data.SymmetryNumber);
        Assert.Equal(Math.Log(3) - Math.Log(2), (data.Entropy - plain.Entropy) / Units.HartreePerKelvin, 1e-10);
    }

    [Fact]
    public void Imaginary_and_ignored_modes_contribute_nothing()
    {
        ThermochemistryData one = IdealGas.Compute(Molecules.W2, -76, [-500, 3600, 3700]);
        ThermochemistryData two = IdealGas.Compute(Molecules.W2, -76, [20, 3600, 3700], new ThermochemistryOptions { IgnoreLowest = 1 });
        Assert.Equal(1, one.ImaginaryModeCount);
        Assert.Equal(0, two.ImaginaryModeCount);
        Assert.Equal(one.GibbsFreeEnergy, two.GibbsFreeEnergy);
        Assert.Equal(7300 / 2.0 / Units.WavenumberPerHartree, one.ZeroPointEnergy, 1e-15);
    }

    [Fact]
    public void Low_modes_follow_their_treatment()
    {
        double[] modes = [30, 3600, 3700];
        ThermochemistryData Of(LowModeTreatment treatment) => IdealGas.Compute(Molecules.W2, -76, modes, new ThermochemistryOptions { LowModes = treatment });
        ThermochemistryData harmonic = Of(LowModeTreatment.Harmonic);
        ThermochemistryData grimme = Of(LowModeTreatment.GrimmeEntropy);
        ThermochemistryData truhlar = Of(LowModeTreatment.TruhlarRaised);
        ThermochemistryData headGordon = Of(LowModeTreatment.HeadGordonEnergy);
        ThermochemistryData raised = IdealGas.Compute(Molecules.W2, -76, [100, 3600, 3700]);
        Assert.Equal(raised.GibbsFreeEnergy, truhlar.GibbsFreeEnergy);
        Assert.Equal(harmonic.Enthalpy, grimme.Enthalpy);
        Assert.True(grimme.EntropyVibration < harmonic.EntropyVibration);
        Assert.Equal(grimme.Entropy, headGordon.Entropy);
        double expected = modes.Sum(mode =>
        {
            double quantum = mode / Units.WavenumberPerHartree / (Units.HartreePerKelvin * 298.15);
            double harmonicEnergy = quantum * (0.5 + (1 / (Math.Exp(quantum) - 1)));
            return (1 - (1 / (1 + Math.Pow(100 / mode, 4)))) * (0.5 - harmonicEnergy);
        });
        Assert.Equal(expected, (headGordon.Enthalpy - harmonic.Enthalpy) / (Units.HartreePerKelvin * 298.15), 1e-9);
    }

    [Fact]
    public void High_modes_do_not_feel_a_treatment_of_low_modes()
    {
        double[] modes = [1600, 3600, 3700];
        double harmonic = IdealGas.Compute(Molecules.W2, -76, modes).GibbsFreeEnergy;
        Assert.All(Enum.GetValues<LowModeTreatment>(), treatment =>
            Assert.Equal(harmonic, IdealGas.Compute(Molecules.W2, -76, modes, new ThermochemistryOptions { LowModes = treatment }).GibbsFreeEnergy, 1.5e-7));
    }

    // 1 atm to 1 mol/L at 298.15 K is the well-known 1.894 kcal/mol.
    [Fact]
    public void One_molar_adds_the_compression()
    {
        double[] modes = [1600, 3600, 3700];
        double gas = IdealGas.Compute(Molecules.W2, -76, modes).GibbsFreeEnergy;
        double solution = IdealGas.Compute(Molecules.W2, -76, modes, new ThermochemistryOptions { StandardState = StandardState.OneMolar }).GibbsFreeEnergy;
        Assert.Equal(1.894, (solution - gas) * Kilocalorie, 0.001);
    }

    [Fact]
    public void Scale_acts_on_the_zero_point_energy() =>
        Assert.Equal(
            0.96 * IdealGas.Compute(Molecules.W2, -76, [1600, 3600, 3700]).ZeroPointEnergy,
            IdealGas.Compute(Molecules.W2, -76, [1600, 3600, 3700], new ThermochemistryOptions { FrequencyScale = 0.96 }).ZeroPointEnergy,
            1e-15);

    [Fact]
    public void Conventions_are_one_line_that_names_all()
    {
        string line = IdealGas.Compute(Molecules.W2, -76, [1600, 3600, 3700], BigChem with { LowModes = LowModeTreatment.GrimmeEntropy }).Conventions;
        Assert.Equal(
            "ideal gas, rigid rotor, harmonic oscillator; 300 K; 100000 Pa; average masses; symmetry number 1 (given); no electronic entropy; "
            + "imaginary modes left out; low modes: free-rotor entropy by Grimme 2012 (100 1/cm, alpha 4, mean moment of inertia); frequency scale 1; G at the pressure",
            line);
    }

    [Fact]
    public void Wrong_input_is_an_error()
    {
        Assert.Contains("3 vibrations", Assert.Throws<ChemistryException>(() => IdealGas.Compute(Molecules.W2, 0, [1])).Message, StringComparison.Ordinal);
        Assert.Throws<ChemistryException>(() => IdealGas.Compute(Molecules.Argon, 0, [], new ThermochemistryOptions { TemperatureKelvin = 0 }));
        Assert.Throws<ChemistryException>(() => IdealGas.Compute(Molecules.Argon, 0, [], new ThermochemistryOptions { SymmetryNumber = 0 }));
        Assert.Contains("'grimme'", Assert.Throws<ChemistryException>(() => ThermochemistryPresets.Find("grime")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Enthalpy_and_entropy_rise_and_free_energy_falls_with_temperature() =>
        Prop.ForAll<PositiveInt, PositiveInt>((low, step) =>
        {
            ThermochemistryData At(double temperature) => IdealGas.Compute(Molecules.W2, -76, [50, 1600, 3700], new ThermochemistryOptions { TemperatureKelvin = temperature });
            ThermochemistryData cold = At(50 + low.Get);
            ThermochemistryData hot = At(50 + low.Get + step.Get);
            return hot.Enthalpy > cold.Enthalpy && hot.Entropy > cold.Entropy && hot.GibbsFreeEnergy < cold.GibbsFreeEnergy;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Heat_capacity_is_the_slope_of_the_internal_energy()
    {
        foreach (LowModeTreatment treatment in Enum.GetValues<LowModeTreatment>())
        {
            ThermochemistryData At(double temperature) => IdealGas.Compute(Molecules.W2, -76, [60, 1600, 3700], new ThermochemistryOptions { TemperatureKelvin = temperature, LowModes = treatment });
            double slope = (At(301).InternalEnergy - At(299).InternalEnergy) / 2;
            Assert.Equal(1, slope / At(300).HeatCapacityConstantVolume, 1e-5);
        }
    }
}
