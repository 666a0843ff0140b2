package jp.yakuba.residentrecords.movement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.yakuba.foundation.code.CodeList;
import jp.yakuba.platform.screens.Change;
import jp.yakuba.platform.screens.FormState;
import jp.yakuba.platform.screens.Option;
import jp.yakuba.residentrecords.movement.notification.MovementKind;

/**
 * The form of one movement as it is shown: which parts it asks, what was typed, what would come of it.
 *
 * @param kind which movement; its parts follow from it
 * @param action where it is posted to
 * @param form what was typed and found
 * @param household number of the household that the movers are of; empty if they are new
 * @param movers the members to choose from
 * @param preview before and after of everyone it touches; empty until it was checked
 * @param editor another clerk who is editing the household just now
 */
public record MovementForm(
        MovementKind kind,
        String action,
        FormState form,
        String household,
        List<MoverRow> movers,
        List<PreviewedPerson> preview,
        Optional<HouseholdEditing.Editor> editor) {

    private static final Pattern INDEX = Pattern.compile("(newcomers|newborns)\\[(\\d{1,3})]\\..*");
    private static final int MOST_PEOPLE = 20;

    /** One member who may be ticked. */
    public record MoverRow(int index, String number, String name, String birth, String relationship, boolean ticked) {}

    /** One person's record before and after. */
    public record PreviewedPerson(String name, boolean isNew, List<Change> changes) {

        /** The heading of the person's part of the preview. */
        public String title() {
            return isNew ? name + "（新しく記録される人）" : name;
        }
    }

    /** 異動処理名 (001/2.3.1). */
    public String title() {
        return kind.japanese();
    }

    public boolean asksDestination() {
        return switch (kind) {
            case MOVE_IN_DOMESTIC, MOVE_IN_ABROAD, ADDRESS_CHANGE, BIRTH -> true;
            default -> false;
        };
    }

    public boolean asksOrigin() {
        return kind == MovementKind.MOVE_IN_DOMESTIC || kind == MovementKind.MOVE_IN_ABROAD;
    }

    public boolean asksFromAbroad() {
        return kind == MovementKind.MOVE_IN_ABROAD;
    }

    public boolean asksNewborns() {
        return kind == MovementKind.BIRTH;
    }

    public boolean asksDeceased() {
        return kind == MovementKind.DEATH;
    }

    public boolean asksPlannedDestination() {
        return kind == MovementKind.MOVE_OUT_DOMESTIC || kind == MovementKind.MOVE_OUT_ABROAD;
    }

    public boolean asksAbroad() {
        return kind == MovementKind.MOVE_OUT_ABROAD;
    }

    public boolean asksConfirmedDestination() {
        return kind == MovementKind.MOVE_IN_NOTICE;
    }

    public boolean asksDestinationHousehold() {
        return kind == MovementKind.HOUSEHOLD_MERGE || kind == MovementKind.HOUSEHOLD_CHANGE;
    }

    /** Whether the notification names the household itself. */
    public boolean namesHousehold() {
        return switch (kind) {
            case HEAD_CHANGE, HOUSEHOLD_SPLIT, HOUSEHOLD_MERGE, HOUSEHOLD_CHANGE -> true;
            default -> false;
        };
    }

    public boolean isReversal() {
        return kind == MovementKind.REVERSAL;
    }

    /** Whether movers are chosen with their relationship afterwards. */
    public boolean asksRelationships() {
        return namesHousehold() || kind == MovementKind.ADDRESS_CHANGE;
    }

    /** Whether movers are chosen at all. */
    public boolean asksMovers() {
        return asksRelationships() || asksPlannedDestination() || asksConfirmedDestination() || isReversal();
    }

    /** What the movement date is called for this movement. */
    public String dateLabel() {
        return switch (kind) {
            case MOVE_OUT_DOMESTIC, MOVE_OUT_ABROAD -> "転出（予定）年月日";
            case MOVE_IN_NOTICE -> "転出年月日（確定）";
            case BIRTH -> "出生年月日";
            case DEATH -> "死亡年月日";
            default -> "異動日";
        };
    }

    /** The places of the people typed in, at least one, one more after 「追加」. */
    public List<Integer> people() {
        var most = form.values().keySet().stream()
                .map(INDEX::matcher)
                .filter(matcher -> matcher.matches())
                .mapToInt(matcher -> Integer.parseInt(matcher.group(2)))
                .max()
                .orElse(0);
        var places = new ArrayList<Integer>();
        for (var i = 0; i <= Math.min(most, MOST_PEOPLE - 1); i++) {
            places.add(i);
        }
        return places;
    }

    /** The field of a mover's relationship. */
    public String relationshipName(MoverRow mover) {
        return "movers[" + mover.index() + "].relationship";
    }

    /** What was typed as a mover's relationship; before anything was, the present one. */
    public String relationshipOf(MoverRow mover) {
        var name = relationshipName(mover);
        return form.values().containsKey(name) || isChecked() ? form.value(name) : mover.relationship();
    }

    /** The choices of a code list. */
    public List<Option> options(String list) {
        return Option.of(CodeList.load(list));
    }

    /** How the check stands out: as the next thing to do, until it is done. */
    public String checkKind() {
        return isChecked() ? "secondary" : "primary";
    }

    /** Whether something came of the check, so that it can be kept as a draft. */
    public boolean isChecked() {
        return !preview.isEmpty();
    }
}
