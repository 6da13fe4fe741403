using Aufbau.Chemistry.Outputs;

namespace Aufbau.Chemistry.QcSchema;

/// <summary>QCEngine's types of error and the kinds of failure.</summary>
internal static class ErrorTypes
{
    private const string CodePrefix = "qcschema.";

    private static readonly (string Type, FailureKind Kind)[] Known =
    [
        ("input_error", FailureKind.Input),
        ("convergence_error", FailureKind.Convergence),
        ("resource_error", FailureKind.Resource),
        ("random_error", FailureKind.Transient),
        ("unknown_error", FailureKind.Defect),
    ];

    /// <summary>The kind of a type of error.</summary>
    public static FailureKind Kind(string type) => Array.Find(Known, known => known.Type == type) is { Type: not null } found ? found.Kind : FailureKind.Defect;

    /// <summary>The code of a failure that has a type of error and no code.</summary>
    public static string Code(string type) => CodePrefix + string.Concat(type.Select(c => char.IsAsciiLetterOrDigit(c) ? char.ToLowerInvariant(c) : '-'));

    /// <summary>The type of error of a failure.</summary>
    public static string Type(Failure? failure) => Array.Find(Known, known => known.Kind == failure?.Kind) is { Type: not null } found ? found.Type : "unknown_error";
}
