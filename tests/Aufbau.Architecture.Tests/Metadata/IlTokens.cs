using System.Buffers.Binary;
using System.Reflection;
using System.Reflection.Emit;

namespace Aufbau.Architecture.Tests.Metadata;

/// <summary>The metadata tokens among the instructions of a method body.</summary>
internal static class IlTokens
{
    private const byte TwoBytePrefix = 0xFE;

    private static readonly Dictionary<int, OperandType> Operands = typeof(OpCodes)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!)
        .ToDictionary(code => (ushort)code.Value + 0, code => code.OperandType);

    public static IEnumerable<int> In(byte[] il)
    {
        for (var at = 0; at < il.Length;)
        {
            int code = il[at++];
            if (code == TwoBytePrefix)
            {
                code = (code << 8) | il[at++];
            }

            var operand = Operands[code];
            if (operand is OperandType.InlineTok or OperandType.InlineType or OperandType.InlineMethod
                or OperandType.InlineField or OperandType.InlineSig)
            {
                yield return ReadInt(il, at);
            }

            at += Length(operand, il, at);
        }
    }

    private static int Length(OperandType operand, byte[] il, int at) => operand switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        OperandType.InlineSwitch => 4 + (4 * ReadInt(il, at)),
        _ => 4,
    };

    private static int ReadInt(byte[] il, int at) => BinaryPrimitives.ReadInt32LittleEndian(il.AsSpan(at));
}
