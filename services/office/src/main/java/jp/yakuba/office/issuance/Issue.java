package jp.yakuba.office.issuance;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * 交付履歴: that one paper was issued.
 *
 * @param order names the papers that were asked for together
 * @param subjects whose records it shows, in the order of the paper
 * @param specimen whether it is of a demonstration
 * @param reprint null unless it repeats another paper
 * @param disposal null unless it was disposed of
 */
@Requirement("001/1.3.8")
public record Issue(
        IssueId id,
        OrderId order,
        Circumstances circumstances,
        List<SubjectVersion> subjects,
        boolean specimen,
        IssueNumber number,
        int pages,
        Certification certification,
        @Nullable Reprint reprint,
        @Nullable Disposal disposal) {

    public Issue {
        subjects = List.copyOf(subjects);
    }

    /** A first one, now. */
    public static Issue of(
            UnitOfWork work,
            OrderId order,
            List<SubjectVersion> subjects,
            IssueNumber number,
            int pages,
            Certification certification) {
        return new Issue(
                new IssueId(UUID.randomUUID()),
                order,
                Circumstances.of(work),
                subjects,
                IssuingMunicipality.of(work).demonstration(),
                number,
                pages,
                certification,
                null,
                null);
    }

    /** Whose records it shows. */
    public List<AddresseeNumber> people() {
        return subjects.stream().map(SubjectVersion::person).toList();
    }

    /** What is printed on it besides what it says. */
    public Set<Mark> marks() {
        var marks = EnumSet.noneOf(Mark.class);
        if (specimen) {
            marks.add(Mark.SPECIMEN);
        }
        if (reprint != null) {
            marks.add(Mark.REPRINT);
        }
        return marks;
    }

    /** By the one who issued it, on the day of issue, unless it was disposed of. */
    public boolean isPrintableBy(UnitOfWork work) {
        return disposal == null
                && circumstances.userId().equals(work.operator().userId())
                && circumstances.day().equals(work.today());
    }

    /** The paper that this one repeats, or itself. */
    public IssueId original() {
        return reprint == null ? id : reprint.of();
    }

    /** The same with another text in place of each reason of what was done with it. */
    public Issue saying(String text) {
        return new Issue(
                id,
                order,
                circumstances,
                subjects,
                specimen,
                number,
                pages,
                certification,
                reprint == null ? null : new Reprint(reprint.of(), text),
                disposal == null ? null : disposal.saying(text));
    }

    /** The same paper printed again. */
    Issue again(UnitOfWork work, String reason) {
        var newId = UUID.randomUUID();
        return new Issue(
                new IssueId(newId),
                new OrderId(newId),
                Circumstances.of(work),
                subjects,
                specimen,
                number,
                pages,
                certification,
                new Reprint(original(), reason),
                null);
    }
}
