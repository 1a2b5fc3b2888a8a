using System.Buffers.Binary;
using System.Text;

namespace Wres.TestKit.Extracts;

/// <summary>Makes .xls files: one sheet of texts and numbers in BIFF8 within a compound file.</summary>
public static class XlsFile
{
    private const int Sector = 512;

    /// <summary>The workbook. Cells: null blank, string or double. It may state other numbers of rows and columns than it has.</summary>
    public static byte[] Bytes(string sheet, IReadOnlyList<object?[]> rows, int? statedRows = null, int? statedColumns = null) =>
        Compound(Workbook(sheet, rows, statedRows ?? rows.Count, statedColumns ?? rows.Max(r => r.Length)));

    private static byte[] Workbook(string sheet, IReadOnlyList<object?[]> rows, int statedRows, int statedColumns)
    {
        using var stream = new MemoryStream();
        Record(stream, 0x0809, Words(0x0600, 0x0005, 0x0DBB, 0x07CC, 0, 0, 0x0006, 0));
        var boundSheet = stream.Position + 4;
        Record(stream, 0x0085, [0, 0, 0, 0, 0, 0, (byte)sheet.Length, 0, .. Encoding.ASCII.GetBytes(sheet)]);
        Record(stream, 0x000A, []);
        var start = (int)stream.Position;
        Record(stream, 0x0809, Words(0x0600, 0x0010, 0x0DBB, 0x07CC, 0, 0, 0x0006, 0));
        var dimensions = new byte[14];
        BinaryPrimitives.WriteInt32LittleEndian(dimensions.AsSpan(4), statedRows);
        BinaryPrimitives.WriteInt16LittleEndian(dimensions.AsSpan(10), (short)statedColumns);
        Record(stream, 0x0200, dimensions);
        for (var r = 0; r < rows.Count; r++)
        {
            for (var c = 0; c < rows[r].Length; c++) Cell(stream, r, c, rows[r][c]);
        }

        Record(stream, 0x000A, []);
        var bytes = stream.ToArray();
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan((int)boundSheet), start);
        return bytes;
    }

    private static void Cell(MemoryStream stream, int row, int column, object? value)
    {
        if (value is string text)
        {
            byte[] place = Words(row, column, 0, text.Length);
            Record(stream, 0x0204, [.. place, 1, .. Encoding.Unicode.GetBytes(text)]);
        }
        else if (value is double number)
        {
            byte[] place = Words(row, column, 0);
            Record(stream, 0x0203, [.. place, .. BitConverter.GetBytes(number)]);
        }
    }

    private static byte[] Words(params int[] words)
    {
        var bytes = new byte[words.Length * 2];
        for (var i = 0; i < words.Length; i++) BinaryPrimitives.WriteUInt16LittleEndian(bytes.AsSpan(i * 2), (ushort)words[i]);
        return bytes;
    }

    private static void Record(MemoryStream stream, int type, byte[] body)
    {
        stream.Write(Words(type, body.Length));
        stream.Write(body);
    }

    /// <summary>One stream named Workbook; sector 0 = FAT, 1 = directory, then the stream, padded beyond the mini-stream limit.</summary>
    private static byte[] Compound(byte[] workbook)
    {
        var size = Math.Max(workbook.Length, 4096);
        var sectors = (size + Sector - 1) / Sector;
        var bytes = new byte[Sector * (3 + sectors)];
        ReadOnlySpan<byte> signature = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
        signature.CopyTo(bytes);
        Words(0x3E, 3, 0xFFFE, 9, 6).CopyTo(bytes, 24);
        Int(bytes, 44, 1);
        Int(bytes, 48, 1);
        Int(bytes, 56, 4096);
        Int(bytes, 60, -2);
        Int(bytes, 68, -2);
        bytes.AsSpan(76, 436).Fill(0xFF);
        Int(bytes, 76, 0);

        bytes.AsSpan(Sector, Sector).Fill(0xFF);
        Int(bytes, Sector, -3);
        Int(bytes, Sector + 4, -2);
        for (var i = 0; i < sectors; i++) Int(bytes, Sector + 8 + (4 * i), i == sectors - 1 ? -2 : i + 3);
        Entry(bytes, Sector * 2, "Root Entry", 5, -2, 0, child: 1);
        Entry(bytes, (Sector * 2) + 128, "Workbook", 2, 2, size, child: -1);
        workbook.CopyTo(bytes, Sector * 3);
        return bytes;
    }

    private static void Entry(byte[] bytes, int at, string name, byte type, int start, int size, int child)
    {
        Encoding.Unicode.GetBytes(name).CopyTo(bytes, at);
        BinaryPrimitives.WriteInt16LittleEndian(bytes.AsSpan(at + 64), (short)((name.Length + 1) * 2));
        bytes[at + 66] = type;
        bytes[at + 67] = 1;
        Int(bytes, at + 68, -1);
        Int(bytes, at + 72, -1);
        Int(bytes, at + 76, child);
        Int(bytes, at + 116, start);
        Int(bytes, at + 120, size);
    }

    private static void Int(byte[] bytes, int at, int value) => BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(at), value);
}
