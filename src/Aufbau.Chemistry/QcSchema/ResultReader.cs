using System.Text.Json;
using Aufbau.Chemistry.Inputs;
using Aufbau.Chemistry.Outputs;

namespace Aufbau.Chemistry.QcSchema;

/// <summary>Reads an AtomicResult, successful or not.</summary>
internal static class ResultReader
{
    private static readonly string[] Streams = ["stdout", "raw_output", "stderr"];

    /// <summary>The output.</summary>
    /// <exception cref="ChemistryException">It is not valid.</exception>
    public static ProgramOutput Read(Field document)
    {
        if (document.Optional("success") is { Value.ValueKind: JsonValueKind.False } || document.Optional("error") is not null)
        {
            return FailureReader.Read(document);
        }

        ProgramInput input = InputReader.Read(document, withExtras: false);
        Provenance provenance = ProvenanceFields.Read(document);
        NamedValues extras = document.Optional("extras")?.Values() ?? NamedValues.Empty;
        return new ProgramOutput(
            input,
            success: true,
            Returned(Data(document, input, provenance, extras), document, input),
            provenance,
            Logs(document),
            extras: extras.Without(Names.FurtherData));
    }

    /// <summary>Standard output, then standard error.</summary>
    public static string? Logs(Field document)
    {
        string logs = string.Concat(Streams.Select(name =>
            document.Optional(name) is { Value.ValueKind: JsonValueKind.String } text ? text.Text() : ""));
        return logs.Length == 0 ? null : logs;
    }

    private static SinglePointData Data(Field document, ProgramInput input, Provenance provenance, NamedValues extras)
    {
        bool inDebye = ProvenanceFields.HasDipolesInDebye(provenance);
        SinglePointData data = PropertiesReader.Read(extras.Read<SinglePointData>(Names.FurtherData) ?? new(), document, input.Structure.AtomCount, inDebye);
        if (document.Optional("wavefunction") is { } wavefunction)
        {
            data = data with
            {
                Wavefunction = new Wavefunction(
                    wavefunction.Optional("scf_eigenvalues_a")?.Numbers(),
                    wavefunction.Optional("scf_eigenvalues_b")?.Numbers(),
                    wavefunction.Optional("scf_occupations_a")?.Numbers(),
                    wavefunction.Optional("scf_occupations_b")?.Numbers()),
            };
        }

        if (inDebye && data.Dipole is not null)
        {
            data = data with { Details = data.Details with { Warnings = [.. data.Details.Warnings, "psi4 before 1.4 writes dipole moments in debye; they were converted to e·bohr."] } };
        }

        // QCEngine passes on what MOPAC prints, which is no total energy.
        return provenance.Program.Equals("mopac", StringComparison.OrdinalIgnoreCase) && data.Details.EnergyKind is null
            ? data with { Details = data.Details with { EnergyKind = EnergyKind.HeatOfFormation298K } }
            : data;
    }

    /// <summary>The data with the result that was asked for, which decides where a property says otherwise.</summary>
    private static SinglePointData Returned(SinglePointData data, Field document, ProgramInput input)
    {
        Field result = document.Required("return_result");
        int atoms = input.Structure.AtomCount;
        return input.CalculationType switch
        {
            CalculationType.Energy => data with { Energy = result.Number() },
            CalculationType.Gradient => data with { Gradient = PropertiesReader.Table(result, atoms, 3) },
            _ => data with { Hessian = PropertiesReader.Table(result, 3 * atoms, 3 * atoms) },
        };
    }
}
