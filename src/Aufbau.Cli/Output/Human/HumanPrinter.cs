using Aufbau.Cli.Catalog;
using Aufbau.Cli.Completion;
using Aufbau.Cli.Compute;
using Aufbau.Cli.Constants;
using Aufbau.Cli.Conversion;
using Aufbau.Cli.Demo;
using Aufbau.Cli.Doctor;
using Aufbau.Cli.Files;
using Aufbau.Cli.Invocation;
using Aufbau.Cli.Structures;

namespace Aufbau.Cli.Output.Human;

/// <summary>Shows reports to people.</summary>
/// <param name="session">The surroundings.</param>
internal sealed class HumanPrinter(Session session) : IPrinter
{
    private readonly ConsoleText _text = new(session);

    /// <inheritdoc/>
    public void Print(CommandReport report)
    {
        switch (report)
        {
            case ComputeSummary summary:
                ComputeView.Show(_text, summary);
                break;
            case DemoReport demo:
                DemoView.Show(_text, demo);
                break;
            case FilesReport files:
                FilesView.Show(_text, files);
                break;
            case ProgramsReport programs:
                ProgramsView.Show(_text, programs);
                break;
            case ConversionReport conversion:
                _text.Line($"{conversion.File}: {conversion.Count} {(conversion.Count == 1 ? conversion.Kind.TrimEnd('s') : conversion.Kind)}");
                break;
            case DoctorReport doctor:
                DoctorView.Show(_text, doctor);
                break;
            case CompletionReport completion:
                session.Output.Write(completion.Script);
                break;
            case StructureInfoReport info:
                StructureView.Show(_text, info);
                break;
            case RmsdReport rmsd:
                StructureView.Show(_text, rmsd);
                break;
            case ConstantsReport constants:
                ConstantsView.Show(_text, constants);
                break;
            case ElementReport element:
                ConstantsView.Show(_text, element);
                break;
            case SolventsReport solvents:
                ConstantsView.Show(_text, solvents);
                break;
            default:
                throw new NotSupportedException($"There is no view of {report.GetType().Name}.");
        }
    }
}
