namespace Wres.Reports.Charts;

/// <summary>A plain drawing for each indicator; decoration, since its name stands beside it.</summary>
internal static class IndicatorIcons
{
    public static string Of(int id) =>
        "<svg viewBox=\"0 0 24 24\" width=\"24\" height=\"24\" aria-hidden=\"true\" focusable=\"false\" class=\"icon\">" + (id switch
        {
            // Three people.
            1 => "<circle cx=\"12\" cy=\"8\" r=\"3\"/><path d=\"M6 20c0-4 2.5-6.5 6-6.5s6 2.5 6 6.5\"/><circle cx=\"4.5\" cy=\"9.5\" r=\"2\"/><circle cx=\"19.5\" cy=\"9.5\" r=\"2\"/>",
            // A list with a tick.
            2 => "<path d=\"M5 3h14v18H5z\"/><path d=\"M8.5 12l2.5 3 5-7\"/>",
            // Scales.
            3 => "<path d=\"M12 3v18M7 21h10M4 7h16M4 7l-2.5 6h5zM20 7l-2.5 6h5z\"/>",
            // An open book.
            4 => "<path d=\"M12 6c-3-2-6-2-9-1.5v14c3-.5 6-.5 9 1.5 3-2 6-2 9-1.5v-14C18 4 15 4 12 6zM12 6v14\"/>",
            // A mark in a speech bubble.
            5 => "<path d=\"M3 4h18v12h-9l-5 5v-5H3z\"/><path d=\"M12 7v4M12 13v.5\"/>",
            // Two speech bubbles.
            6 => "<path d=\"M2.5 4h12v8h-6l-3.5 3.5V12H2.5z\"/><path d=\"M17.5 8.5h4v8h-2.5V20l-3.5-3.5H10\"/>",
            // Steps upwards.
            7 => "<path d=\"M3 20h5v-5h5v-5h5V5h3\"/><path d=\"M5 9l5-5M6.5 4H10v3.5\"/>",
            // A shield.
            8 => "<path d=\"M12 3l8 3v6c0 5-3.5 8-8 9-4.5-1-8-4-8-9V6z\"/><path d=\"M12 8v5M12 15.5v.5\"/>",
            // A table with seats.
            _ => "<path d=\"M4 10h16v5H4z\"/><circle cx=\"7\" cy=\"6\" r=\"1.7\"/><circle cx=\"12\" cy=\"6\" r=\"1.7\"/><circle cx=\"17\" cy=\"6\" r=\"1.7\"/><path d=\"M7 15v5M17 15v5\"/>",
        }) + "</svg>";
}
