package jp.yakuba.childallowance.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.platform.tenancy.UnitOfWork;

/** Which papers were issued about somebody, for pages of other concepts; what stands on them is seen on their own pages. */
@ApplicationScoped
public class NoticeHistory {

    /**
     * A paper.
     *
     * @param at where it is printed again
     */
    public record Entry(String at, NoticeLine line) {}

    /** Those of the person's claims, amendments, tasks, reports and payments, the newest first. */
    public List<Entry> of(UnitOfWork work, AddresseeNumber person) {
        return Notices.about(work, person).stream()
                .map(notice -> new Entry(notice.matter().screen(), NoticeLine.of(work, notice)))
                .toList();
    }
}
