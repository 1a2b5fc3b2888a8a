using System.Numerics;
using Wres.Domain.Disclosure;

namespace Wres.Tests.Domain;

/// <summary>
/// A reader who knows every shown count and every sum, and solves for the hidden ones: Gauss with whole numbers on a dense matrix,
/// sharing no code with the product.
/// </summary>
internal static class LinearAttack
{
    /// <summary>Hidden cells that have one possible value, with that value.</summary>
    public static List<(PublicCell Cell, BigInteger Value)> Solved(CountSystem system, IReadOnlySet<PublicCell> hidden)
    {
        var unknown = Enumerable.Range(0, system.Cells.Count).Where(i => hidden.Contains(system.Cells[i])).ToList();
        var width = unknown.Count + 1;
        var matrix = new List<BigInteger[]>();
        foreach (var sum in system.Sums)
        {
            var row = new BigInteger[width];
            foreach (var part in sum.Parts)
                Put(row, part, 1);
            Put(row, sum.Whole, -1);
            matrix.Add(row);
        }

        var pivots = new List<int>();
        var top = 0;
        for (var column = 0; column < width - 1; column++)
        {
            var found = matrix.FindIndex(top, r => !r[column].IsZero);
            if (found < 0)
                continue;
            (matrix[top], matrix[found]) = (matrix[found], matrix[top]);
            for (var r = 0; r < matrix.Count; r++)
            {
                if (r != top && !matrix[r][column].IsZero)
                    Eliminate(matrix[r], matrix[top], column);
            }

            pivots.Add(column);
            top++;
        }

        List<(PublicCell, BigInteger)> solved = [];
        for (var r = 0; r < pivots.Count; r++)
        {
            var row = matrix[r];
            if (Enumerable.Range(0, width - 1).All(c => c == pivots[r] || row[c].IsZero))
                solved.Add((system.Cells[unknown[pivots[r]]], row[^1] / row[pivots[r]]));
        }

        return solved;

        void Put(BigInteger[] row, int cell, int sign)
        {
            var column = unknown.IndexOf(cell);
            if (column >= 0)
                row[column] += sign;
            else
                row[^1] -= sign * system.Counts[cell];
        }
    }

    private static void Eliminate(BigInteger[] row, BigInteger[] pivot, int column)
    {
        BigInteger a = pivot[column], b = row[column], common = 0;
        for (var i = 0; i < row.Length; i++)
        {
            row[i] = (row[i] * a) - (pivot[i] * b);
            common = BigInteger.GreatestCommonDivisor(common, row[i]);
        }

        if (common > 1)
        {
            for (var i = 0; i < row.Length; i++)
                row[i] /= common;
        }
    }
}
