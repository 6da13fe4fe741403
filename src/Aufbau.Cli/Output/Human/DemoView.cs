using Aufbau.Cli.Demo;

namespace Aufbau.Cli.Output.Human;

/// <summary>Shows the demonstration.</summary>
internal static class DemoView
{
    /// <summary>Shows the table and names the page.</summary>
    /// <param name="text">Where to.</param>
    /// <param name="report">The demonstration.</param>
    public static void Show(ConsoleText text, DemoReport report)
    {
        ComputeView.Show(text, report.Run);
        text.Line();
        text.Line("bold", $"Structures, spectra and table: {report.Page}");
        text.Line("Open it in a browser. Next: aufbau opt xtb YOUR.xyz");
    }
}
