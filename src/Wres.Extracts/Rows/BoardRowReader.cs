using Wres.Domain.Quality;
using Wres.Extracts.Issues;
using Wres.Extracts.Reading;
using Wres.Extracts.Schemas;
using Wres.Extracts.Values;

namespace Wres.Extracts.Rows;

/// <summary>Reads board members.</summary>
internal sealed class BoardRowReader : RowReader<BoardRow>
{
    private readonly DateColumn _starts, _ends;

    public BoardRowReader(HeaderMatch header, ReadContext context, bool fromWorkbook)
        : base(header, context)
    {
        _starts = Dates("Start Date", fromWorkbook);
        _ends = Dates("End Date", fromWorkbook);
    }

    protected override bool TryReadCells(RowCells cells, int row, IssueLog log, out BoardRow record)
    {
        record = default;
        record.Member = Key(cells, Place("Member ID"));
        if (record.Member == 0) return Reject(log, IssueCatalogue.ValueMissing, row, "Member ID");
        var executive = YesNo.Read(Text(cells, Place("Executive")));
        if (executive.State != CellState.Read) return Reject(log, IssueCatalogue.ValueMissing, row, "Executive");
        var voting = YesNo.Read(Text(cells, Place("Voting")));
        if (voting.State != CellState.Read) return Reject(log, IssueCatalogue.ValueMissing, row, "Voting");
        record.Executive = executive.Yes;
        record.Voting = voting.Yes;
        var origin = Context.EthnicOrigin(Text(cells, Place("Ethnic Origin")));
        if (!origin.Mapped) log.Add(IssueCatalogue.EthnicOriginUnmapped, row, "Ethnic Origin");
        record.Group = origin.Group;
        record.Start = OptionalDate(_starts, cells, Place("Start Date"), "Start Date", row, log);
        record.End = OptionalDate(_ends, cells, Place("End Date"), "End Date", row, log);
        return true;
    }
}
