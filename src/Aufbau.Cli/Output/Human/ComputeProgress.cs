using Aufbau.Cli.Compute;
using Aufbau.Cli.Invocation;
using Aufbau.Cli.Values;

namespace Aufbau.Cli.Output.Human;

/// <summary>Progress on standard error: a bar that is redrawn on a terminal, else a line every now and then.</summary>
/// <param name="session">The surroundings.</param>
internal sealed class ComputeProgress(Session session) : IComputeProgress
{
    private const int FewCalculations = 20;
    private const int BarWidth = 24;
    private static readonly TimeSpan LineInterval = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan DrawInterval = TimeSpan.FromMilliseconds(100);

    private readonly Lock _lock = new();
    private readonly Dictionary<string, string> _running = new(StringComparer.Ordinal);
    private readonly bool _isQuiet = session.Form == OutputForm.Quiet;
    private readonly bool _isBar = session.ErrorIsTerminal && session.Form != OutputForm.Quiet;
    private FollowedOutput? _followed;
    private int _total;
    private int _done;
    private int _failed;
    private long _start;
    private long _lastLine;
    private long _lastDrawn;
    private bool _isDrawn;

    /// <inheritdoc/>
    public void Begin(ComputePlan plan)
    {
        _total = plan.ToRun.Count;
        _start = _lastLine = session.Clock.GetTimestamp();
        _followed = plan.Follow ? new FollowedOutput(session.Error, plan.Resources.Jobs > 1) : null;
        session.Say(_total == 0 ? "Nothing to run: all results are there." : plan.Resources.Sentence(_total));
        if (plan.Refused.Count > 0)
        {
            session.Say($"{plan.Refused.Count} of the structures cannot be computed; the others run.");
        }
    }

    /// <inheritdoc/>
    public void Started(string name)
    {
        lock (_lock)
        {
            _running[name] = "";
            Draw(force: false);
        }
    }

    /// <inheritdoc/>
    public void Step(string name, string what)
    {
        lock (_lock)
        {
            _running[name] = what;
            Draw(force: false);
            if (!_isBar && IsTime(ref _lastLine, LineInterval))
            {
                session.Say($"  {name}: {what}, {Elapsed()}");
            }
        }
    }

    /// <inheritdoc/>
    public void Output(string name, string text)
    {
        lock (_lock)
        {
            Erase();
            _followed?.Write(name, text);
        }
    }

    /// <inheritdoc/>
    public void Ended(CalculationReport report)
    {
        lock (_lock)
        {
            _ = _running.Remove(report.Name);
            _done++;
            _failed += report.Status == CalculationStatus.Failed ? 1 : 0;
            if (_isBar)
            {
                Draw(force: _done == _total);
            }
            else if (!_isQuiet)
            {
                Say(report);
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        lock (_lock)
        {
            _followed?.Finish();
            Erase();
        }
    }

    private void Say(CalculationReport report)
    {
        bool isDue = IsTime(ref _lastLine, LineInterval);
        bool isTenth = _total > FewCalculations && _done * 10 / _total > (_done - 1) * 10 / _total;
        if (_total is > 1 and <= FewCalculations)
        {
            string how = report.Status switch { CalculationStatus.Succeeded => "done", CalculationStatus.Failed => "FAILED", _ => "not finished" };
            session.Say($"  {_done}/{_total} {report.Name}: {how}, {Elapsed()}");
        }
        else if (_total > FewCalculations && (isDue || isTenth))
        {
            session.Say($"  {_done}/{_total} done, {(_failed == 0 ? "" : $"{_failed} failed, ")}{Elapsed()}");
        }
    }

    private void Draw(bool force)
    {
        if (!_isBar || _followed is not null || (!force && _isDrawn && !IsTime(ref _lastDrawn, DrawInterval)))
        {
            return;
        }

        int filled = _total == 0 ? BarWidth : BarWidth * _done / _total;
        string running = string.Join(", ", _running.Take(3).Select(pair => pair.Value.Length == 0 ? pair.Key : $"{pair.Key} ({pair.Value})"));
        string line = $"[{new string('#', filled)}{new string('.', BarWidth - filled)}] {_done}/{_total} {Elapsed()} {(_failed == 0 ? "" : $"{_failed} failed ")}{running}";
        int width = Width();
        session.Error.Write($"\r\e[K{(line.Length > width ? line[..width] : line)}");
        session.Error.Flush();
        _isDrawn = true;
    }

    private void Erase()
    {
        if (_isDrawn)
        {
            session.Error.Write("\r\e[K");
            session.Error.Flush();
            _isDrawn = false;
        }
    }

    private bool IsTime(ref long last, TimeSpan interval)
    {
        if (session.Clock.GetElapsedTime(last) < interval)
        {
            return false;
        }

        last = session.Clock.GetTimestamp();
        return true;
    }

    private string Elapsed() => Duration.Format(session.Clock.GetElapsedTime(_start).TotalSeconds);

    private static int Width()
    {
        const int common = 80;
        try
        {
            return Console.WindowWidth > 10 ? Console.WindowWidth - 1 : common;
        }
        catch (IOException)
        {
            return common;
        }
    }
}
