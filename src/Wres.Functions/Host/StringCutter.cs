using System.Buffers;

namespace Wres.Functions.Host;

/// <summary>Copies JSON, cutting every string after so many bytes; never within an escape or a character, so that it stays JSON.</summary>
internal sealed class StringCutter(int longest)
{
    private const int HexDigits = 4;

    private bool _inString;
    private bool _backslash;
    private int _escapeLeft;
    private int _length;
    private bool _cut;

    public void Copy(ReadOnlySpan<byte> json, IBufferWriter<byte> kept)
    {
        var target = kept.GetSpan(json.Length);
        var written = 0;
        foreach (var unit in json)
            if (Keeps(unit)) target[written++] = unit;
        kept.Advance(written);
    }

    private bool Keeps(byte unit)
    {
        if (!_inString)
        {
            (_inString, _cut, _length) = (unit == '"', false, 0);
            return true;
        }

        var startsSomething = !_backslash && _escapeLeft == 0 && (unit & 0xC0) != 0x80;
        if (startsSomething && unit == '"')
        {
            _inString = false;
            return true;
        }

        if (startsSomething && _length >= longest) _cut = true;
        if (!_cut) _length++;
        Advance(unit);
        return !_cut;
    }

    private void Advance(byte unit)
    {
        if (_backslash) (_backslash, _escapeLeft) = (false, unit == 'u' ? HexDigits : 0);
        else if (_escapeLeft > 0) _escapeLeft--;
        else _backslash = unit == '\\';
    }
}
