package jp.yakuba.residentrecords.movement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.yakuba.foundation.code.CodeList;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.platform.screens.Comparison;
import jp.yakuba.platform.screens.Fact;
import jp.yakuba.platform.screens.FormState;
import jp.yakuba.platform.screens.Option;
import jp.yakuba.platform.screens.PeopleHeader;
import jp.yakuba.residentrecords.RecordsInfo;
import jp.yakuba.residentrecords.movement.procedure.AskedParts;
import jp.yakuba.residentrecords.movement.procedure.Procedure;
import jp.yakuba.residentrecords.resident.NotificationBasis;
import jp.yakuba.residentrecords.resident.OpenMovement;

/**
 * The form of one movement as it is shown: which parts it asks, what was typed, what would come of it.
 *
 * @param procedure which movement; its parts follow from it
 * @param action where it is posted to
 * @param form what was typed and found
 * @param household number of the household that the movers are of; empty if they are new
 * @param movers the members to choose from
 * @param neighbours the other households at the same address
 * @param takenBack the movement that is taken back, in words; empty if none is
 * @param preview before and after of everyone it touches; empty until it was checked
 * @param inSight the household with what must not be missed of anybody there, such as 支援措置
 * @param drafts movements of members that are on their way; only on a form just opened
 * @param editor another clerk who is editing the household just now
 */
public record MovementForm(
        Procedure<?> procedure,
        String action,
        FormState form,
        String household,
        List<MoverRow> movers,
        List<Option> neighbours,
        String takenBack,
        Comparison preview,
        PeopleHeader inSight,
        List<OpenMovement> drafts,
        Optional<HouseholdEditing.Editor> editor) {

    private static final Pattern INDEX = Pattern.compile("(\\w+)\\[(\\d{1,3})]\\..*");
    private static final int MOST_PEOPLE = 20;

    /** One member who may be ticked. */
    public record MoverRow(
            int index,
            String number,
            String name,
            String birth,
            String relationship,
            String state,
            boolean ticked,
            boolean mayBeParent) {}

    /** 異動処理名 (001/2.3.1). */
    public String title() {
        return procedure.kind().japanese();
    }

    /** The section of the help about this movement. */
    public String kindCode() {
        return procedure.kind().code();
    }

    /** What the form asks. */
    public AskedParts asks() {
        return procedure.asks();
    }

    /** The places of the people typed in, at least one, one more after 「追加」. */
    public List<Integer> people() {
        var most = form.values().keySet().stream()
                .map(INDEX::matcher)
                .filter(matcher -> matcher.matches() && matcher.group(1).equals(asks().people()))
                .mapToInt(matcher -> Integer.parseInt(matcher.group(2)))
                .max()
                .orElse(0);
        var places = new ArrayList<Integer>();
        for (var i = 0; i <= Math.min(most, MOST_PEOPLE - 1); i++) {
            places.add(i);
        }
        return places;
    }

    /** The place of a person who was asked for and is still blank; -1 if there is none. */
    public int added() {
        var last = people().getLast();
        var prefix = asks().people() + "[" + last + "].";
        var blank = form.values().entrySet().stream()
                .filter(field ->
                        field.getKey().startsWith(prefix) && !field.getKey().endsWith("].kind"))
                .allMatch(field -> field.getValue().getFirst().isBlank());
        return last > 0 && blank ? last : -1;
    }

    /** The field that says who a mover is. */
    public String numberName(MoverRow mover) {
        return "movers[" + mover.index() + "]" + (asks().relationships() ? ".addresseeNumber" : "");
    }

    /** The field of a mover's relationship. */
    public String relationshipName(MoverRow mover) {
        return "movers[" + mover.index() + "].relationship";
    }

    /** What was typed as a mover's relationship; before anything was, the present one if it can stay. */
    public String relationshipOf(MoverRow mover) {
        var name = relationshipName(mover);
        if (form.values().containsKey(name)) {
            return form.value(name);
        }
        return asks().otherHead() ? "" : mover.relationship();
    }

    /** The movement that is taken back, as long as the findings do not name it. */
    public String toTakeBack() {
        return form.findings().have(RecordsInfo.REVERSAL_TAKES_BACK) ? "" : takenBack;
    }

    /** The choices of a code list. */
    public List<Option> options(String list) {
        return Option.of(CodeList.load(list));
    }

    /** 届出等の区分 that a movement can have. */
    public List<Option> bases() {
        var possible = procedure.bases().possible().stream()
                .map(NotificationBasis::code)
                .toList();
        return options("notification-basis").stream()
                .filter(basis -> possible.contains(basis.value()))
                .toList();
    }

    /** The members who can be a parent, to choose one from; the one chosen before stays. */
    public List<Option> members() {
        return movers.stream()
                .filter(member -> member.mayBeParent() || isChosenParent(member.number()))
                .map(member -> new Option(member.number(), member.name() + "（" + member.relationship() + "）"))
                .toList();
    }

    private boolean isChosenParent(String number) {
        return people().stream().anyMatch(place -> form.value(asks().people() + "[" + place + "].parent")
                .equals(number));
    }

    /** The household of destination and those near by, the one typed included. */
    public List<Option> destinations() {
        var typed = form.value("destinationHousehold");
        var known = neighbours.stream().anyMatch(option -> option.value().equals(typed));
        return typed.isEmpty() || known
                ? neighbours
                : Stream.concat(neighbours.stream(), Stream.of(new Option(typed, typed)))
                        .toList();
    }

    /** What is to be known of the households to choose from. */
    public String destinationHint() {
        return destinations().isEmpty() ? "同じ地番に、ほかの世帯はありません。住所が変わるときは転居で入力してください。" : "同じ地番の世帯。住所が変わるときは転居で入力";
    }

    /** Reasons given before for alerts that are not asked about now, so that they need not be typed again. */
    public Map<String, String> reasonsToKeep() {
        var asked = form.findings().alerts().stream()
                .map(alert -> FormState.REASON + alert.code())
                .toList();
        var kept = new TreeMap<String, String>();
        form.values().keySet().stream()
                .filter(name -> name.startsWith(FormState.REASON) && !asked.contains(name))
                .forEach(name -> kept.put(name, form.value(name)));
        return kept;
    }

    /** What was told and shown at the counter. */
    public List<Fact> facts() {
        return CounterFacts.typed(asks(), form);
    }

    /** Whether something came of the check, so that it can be kept as a draft. */
    public boolean isChecked() {
        return !preview.isEmpty();
    }

    /** How the check stands out: as the next thing to do, until it is done. */
    public String checkKind() {
        return isChecked() ? "secondary" : "primary";
    }

    /** What was found, for the list on top. */
    public Findings findings() {
        return form.findings();
    }
}
