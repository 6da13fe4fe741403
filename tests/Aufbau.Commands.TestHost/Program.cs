using Aufbau.Commands.TestHost;

return args switch
{
    ["guarded", var root] => await GuardedRun.RunAsync(root),
    ["overhead"] => await Overhead.RunAsync(),
    _ => 2,
};
