using System.Diagnostics;

namespace Aufbau.View.Tests.Browser;

/// <summary>Opens a page in Debian's chromium without a window and without a network, and says what became of it.</summary>
internal static class Chromium
{
    private const string Executable = "/usr/bin/chromium";
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(90);

    private static readonly string[] Arguments =
    [
        "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage", "--window-size=1280,1000", "--virtual-time-budget=3000",
    ];

    private static readonly string[] SoftwareWebGl = ["--use-gl=angle", "--use-angle=swiftshader", "--enable-unsafe-swiftshader"];

    /// <summary>Skips the test where there is no browser; in continuous integration that is a failure.</summary>
    public static void Require()
    {
        if (File.Exists(Executable))
        {
            return;
        }

        string reason = $"{Executable} is absent; install the package 'chromium'.";
        if (Environment.GetEnvironmentVariable("CI") == "true")
        {
            Assert.Fail(reason);
        }

        Assert.Skip(reason);
    }

    /// <summary>The document after its scripts have run.</summary>
    /// <param name="page">The page's text.</param>
    /// <param name="fragment">What follows # in the address; may be empty.</param>
    /// <param name="webGl">Whether the browser has WebGL.</param>
    /// <param name="cancellationToken">Ends the browser.</param>
    public static async Task<string> DumpAsync(string page, string fragment, bool webGl, CancellationToken cancellationToken)
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("aufbau-view-");
        try
        {
            string file = Path.Combine(folder.FullName, "page.html");
            await File.WriteAllTextAsync(file, page, cancellationToken);
            return await RunAsync(
                folder,
                [.. Arguments, .. webGl ? SoftwareWebGl : ["--disable-software-rasterizer"], "--dump-dom", $"file://{file}#{fragment}"],
                cancellationToken);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<string> RunAsync(DirectoryInfo folder, string[] arguments, CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo(Executable, [.. arguments.Prepend($"--user-data-dir={folder.FullName}/profile")])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder.FullName,
        };
        start.Environment["HOME"] = folder.FullName;
        using Process process = Process.Start(start) ?? throw new InvalidOperationException($"{Executable} did not start.");
        using var limit = new CancellationTokenSource(Limit, TimeProvider.System);
        using var end = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            Task<string> output = process.StandardOutput.ReadToEndAsync(end.Token);
            Task<string> errors = process.StandardError.ReadToEndAsync(end.Token);
            await process.WaitForExitAsync(end.Token);
            string document = await output;
            return document.Length > 0
                ? document
                : throw new InvalidOperationException($"{Executable} ended with {process.ExitCode} and no document: {await errors}");
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
                await process.WaitForExitAsync(CancellationToken.None);
            }
        }
    }
}
