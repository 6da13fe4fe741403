using Aufbau.Commands.Limits;

namespace Aufbau.Commands.Tests.Limits;

public sealed class ProcessMarkerTests
{
    private static readonly ProcessMarker Marker = ProcessMarker.Create("abc", 1);

    [Fact]
    public void Marker_is_found_among_other_variables() =>
        Assert.True(Marker.IsIn("PATH=/bin\0AUFBAU_RUN=abc.1\0HOME=/\0"u8));

    [Fact]
    public void Marker_is_found_when_runs_are_nested()
    {
        Assert.True(Marker.IsIn("AUFBAU_RUN=abc.1/def.2\0"u8));
        Assert.True(Marker.IsIn("AUFBAU_RUN=def.2/abc.1\0"u8));
    }

    [Fact]
    public void Marker_is_not_found_when_only_the_beginning_agrees()
    {
        Assert.False(Marker.IsIn("AUFBAU_RUN=abc.12\0"u8));
        Assert.False(Marker.IsIn("OTHER=AUFBAU_RUN=abc.1\0"u8));
        Assert.False(Marker.IsIn(""u8));
    }
}
