package jp.yakuba.residentrecords.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.yakuba.platform.screens.Change;
import jp.yakuba.platform.screens.Mark;
import org.jspecify.annotations.Nullable;

/**
 * A measure as its page and the lists show it.
 *
 * @param measure without the details unless the viewer may see them
 * @param people whom it names, the applicant first
 * @param history every act, the newest first; empty in a list
 * @param notices the notices that were issued; empty in a list, and for who may not issue them
 * @param own whether the viewer entered what waits, and so cannot decide on it
 * @param details whether the viewer may see the details
 * @param today the day of it
 */
public record MeasurePage(
        Measure measure,
        List<MeasurePerson> people,
        List<MeasureAct> history,
        List<NoticeLine> notices,
        boolean own,
        boolean details,
        LocalDate today) {

    /** Of how many people, when more than the applicant. */
    public String others() {
        return people.size() > 1 ? "ほか" + (people.size() - 1) + "人" : "";
    }

    /** The applicant. */
    public MeasurePerson applicant() {
        return people.getFirst();
    }

    /** 開始年月日 to 終了年月日; empty before the decision. */
    public String term() {
        return text(measure.term());
    }

    /** Each term there was. */
    public List<String> terms() {
        return measure.terms().stream().map(MeasurePage::text).toList();
    }

    private static String text(@Nullable Term term) {
        return term == null ? "" : Days.of(term.startsOn()) + " から " + Days.of(term.endsOn()) + " まで";
    }

    /** 申出年月日. */
    public String receivedOn() {
        return Days.of(measure.particulars().receivedOn());
    }

    /** 支援を求められている事務. */
    public String offices() {
        return ParticularsText.offices(measure.particulars());
    }

    /** 加害者, one line each. */
    public List<String> parties() {
        return measure.particulars().oppositeParties().stream()
                .map(ParticularsText::party)
                .toList();
    }

    /** 相談機関等の意見, one line each. */
    public List<String> opinions() {
        return measure.particulars().opinions().stream()
                .map(ParticularsText::opinion)
                .toList();
    }

    /** 通知の送付先; empty if it is where the applicant lives. */
    public String post() {
        return ParticularsText.post(measure.particulars());
    }

    /** What the clerk must see first. */
    public List<Mark> marks() {
        var marks = new ArrayList<Mark>();
        var term = measure.term();
        if (measure.state() == MeasureState.IN_FORCE && term != null && term.isOver(today)) {
            marks.add(Mark.guard(MeasureFilter.OVERDUE.japanese()));
        } else if (measure.state() == MeasureState.IN_FORCE && term != null && term.mayBeExtended(today)) {
            marks.add(Mark.alert(MeasureFilter.ENDING.japanese()));
        }
        if (!measure.movedOut().isEmpty()) {
            marks.add(Mark.alert(MeasureFilter.MOVED_OUT.japanese()));
        }
        if (measure.request() != null) {
            marks.add(Mark.alert(waiting() + "の決定待ち"));
        }
        return marks;
    }

    /** What waits for a decision; empty if nothing does. */
    public String waiting() {
        var request = measure.request();
        return request == null ? "" : request.kind().japanese();
    }

    /** Who asked for it, and when. */
    public String askedBy() {
        var request = measure.request();
        return request == null ? "" : request.byName() + "（" + Days.of(request.on()) + "）";
    }

    /** What would be otherwise when what waits is decided as asked; nothing if nobody asks for another content. */
    public List<Change> changes() {
        var request = measure.request();
        var changed = request == null ? null : request.changed();
        return changed == null ? List.of() : ParticularsText.changes(measure.particulars(), changed);
    }

    /** The term that is asked for; empty for the one that follows from the rule. */
    public String askedTerm() {
        var request = measure.request();
        return text(request == null ? null : request.term());
    }

    /** Why the end is asked for. */
    public String reason() {
        var request = measure.request();
        var reason = request == null ? null : request.reason();
        return reason == null ? "" : reason;
    }

    /** Whether why the end is asked for is kept from the viewer. */
    public boolean reasonHidden() {
        var request = measure.request();
        return request != null && request.kind() == RequestKind.ENDING && !details;
    }

    /** Whether a term can be given with the decision. */
    public boolean takesTerm() {
        var request = measure.request();
        return request != null
                && (request.kind() == RequestKind.APPLICATION || request.kind() == RequestKind.EXTENSION);
    }

    /** Whether an extension or an end can be asked for. */
    public boolean stands() {
        return measure.state() == MeasureState.IN_FORCE && measure.request() == null;
    }

    /** Whether an extension can be asked for today. */
    public boolean extensible() {
        return stands() && MeasureRules.extensionInTime(measure, today).isEmpty();
    }

    /** Whether the content can be changed. */
    public boolean changeable() {
        return MeasureRules.changeable(measure).isEmpty();
    }

    /** Whether there is something decided that the applicant can be told. */
    public boolean tellable() {
        return measure.state() == MeasureState.IN_FORCE && measure.term() != null;
    }

    /** Whether it protects. */
    public boolean protects() {
        return measure.state().protects();
    }

    /** 転送. */
    public List<String> forwardings() {
        return measure.forwardings().stream()
                .map(forwarding -> forwarding.municipality() + "（" + Days.of(forwarding.sentOn()) + "）")
                .toList();
    }

    /** 当初受付市区町村; empty if it is this one. */
    public String firstReceived() {
        return ParticularsText.firstReceived(measure.particulars());
    }
}
