using Aufbau.Chemistry;
using Aufbau.Programs.Running;

namespace Aufbau.Cli.Invocation;

/// <summary>Runs a command, shows its report, and turns what went wrong into one sentence and an exit code.</summary>
/// <param name="session">The surroundings.</param>
internal sealed class CommandAction(Session session)
{
    /// <summary>Runs the command.</summary>
    /// <param name="form">How its report is shown.</param>
    /// <param name="command">The command.</param>
    /// <returns>The exit code.</returns>
    public async Task<int> RunAsync(OutputForm form, Func<CancellationToken, Task<CommandReport>> command)
    {
        session.Form = form;
        session.Stop.OnFirst = name => session.Say($"{name}: ending what runs; what finished is kept. Once more ends at once.");
        CommandReport report = await ReportAsync(command);
        if (report is ErrorReport error)
        {
            await session.Error.WriteLineAsync($"aufbau: {Printable(error.Error)}");
        }

        bool isShown = (report is ErrorReport && form != OutputForm.Json) || await ShowAsync(form, report);
        return session.Stop.ExitCode ?? (isShown ? report.ExitCode : Math.Max(report.ExitCode, ExitCode.Failure));
    }

    private async Task<bool> ShowAsync(OutputForm form, CommandReport report)
    {
        try
        {
            session.Printers(form, session).Print(report);
            await session.Output.FlushAsync();
            return true;
        }
        catch (IOException exception)
        {
            await session.Error.WriteLineAsync($"aufbau: All is done, but it cannot be shown: {exception.Message.TrimEnd('.')}.");
            return false;
        }
    }

    /// <summary>Files can hold anything; a terminal must not obey it.</summary>
    private static string Printable(string text) => string.Concat(text.Select(letter => char.IsControl(letter) && letter != '\n' ? '?' : letter));

    private async Task<CommandReport> ReportAsync(Func<CancellationToken, Task<CommandReport>> command)
    {
        try
        {
            return await command(session.Stop.Token);
        }
        catch (OperationCanceledException) when (session.Stop.Token.IsCancellationRequested)
        {
            return new ErrorReport("Stopped before anything was finished.", session.Stop.ExitCode ?? ExitCode.Failure);
        }
        catch (Exception exception) when (exception is UsageException or ChemistryException or ProgramNotFoundException)
        {
            return new ErrorReport(exception.Message, ExitCode.Usage);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new ErrorReport($"{exception.Message.TrimEnd('.')}.", ExitCode.Usage);
        }
    }
}
