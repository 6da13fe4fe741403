namespace Aufbau.Commands.Limits;

/// <summary>
/// RLIMIT_AS of one process, where no control group can be made. It counts addresses, not memory: thread stacks, allocator arenas and
/// GPU drivers reserve many times what they touch, so it stands well above the limit and only stops what runs away between two looks.
/// </summary>
internal static unsafe class AddressSpaceLimit
{
    private const int RlimitAs = 9;
    private const long Headroom = 4L << 30;

    internal static void Apply(int process, long memoryBytes)
    {
        ulong wanted = (ulong)(memoryBytes > (long.MaxValue - Headroom) / 4 ? long.MaxValue : (memoryBytes * 4) + Headroom);
        ulong* limits = stackalloc ulong[2];
        if (NativeMethods.ChangeLimit(process, RlimitAs, null, limits) != 0)
            return; // It has ended already.
        limits[0] = Math.Min(wanted, limits[1]);
        limits[1] = limits[0];
        _ = NativeMethods.ChangeLimit(process, RlimitAs, limits, null);
    }
}
