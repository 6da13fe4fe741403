namespace Aufbau.Commands;

/// <summary>A piece of output that a running command has just written. Pieces end anywhere, but never inside a character.</summary>
/// <param name="Channel">Where it was written.</param>
/// <param name="Text">The text; bytes that are not UTF-8 became U+FFFD.</param>
public readonly record struct OutputText(OutputChannel Channel, string Text);
