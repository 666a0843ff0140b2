package jp.yakuba.childallowance.outsider;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import jp.yakuba.childallowance.ChildAllowancePermission;
import jp.yakuba.foundation.code.CodeList;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.time.DateStyle;
import jp.yakuba.foundation.time.RecordedDate;
import jp.yakuba.office.addressee.AddresseeInSight;
import jp.yakuba.platform.screens.DayField;
import jp.yakuba.platform.screens.FormState;
import jp.yakuba.platform.screens.Option;
import jp.yakuba.platform.screens.PersonHeader;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * An addressee who is in no register here, as one operator may see it.
 *
 * @param alike 宛名番号 of those who look like the same and are not joined
 * @param resident 宛名番号 as which it lives here since; empty if nobody has said so
 * @param mayCorrect whether the viewer may say what it is from now on
 */
public record OutsiderPage(
        String number,
        int version,
        boolean person,
        PersonHeader header,
        List<Row> versions,
        List<String> alike,
        String resident,
        boolean mayCorrect) {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    /** What can be chosen. */
    public record Choices(List<Option> kinds, List<Option> sexes) {}

    static final Choices CHOICES =
            new Choices(Option.of(OutsiderKind.values(), OutsiderKind::japanese), Option.of(CodeList.load("sex")));

    /** A version in one line. */
    public record Row(
            int version,
            String recordedOn,
            String recordedBy,
            String reason,
            String kind,
            String name,
            String reading,
            String birth,
            String representative,
            String address,
            String since,
            String note,
            boolean isProtected) {

        static Row of(OutsiderDesk.Seen seen, OutsiderVersion version) {
            var of = version.outsider();
            var born = of.birthDate();
            return new Row(
                    version.version(),
                    day(version.recordedAt()),
                    version.recordedBy(),
                    orEmpty(version.reason()),
                    of.kind().japanese(),
                    of.name(),
                    of.reading(),
                    born == null ? "" : born.display(DateStyle.WAREKI),
                    orEmpty(of.representative()),
                    hidden(
                            seen,
                            "address",
                            AmongPeople.of(seen.number(), version.version(), of)
                                    .person()
                                    .address()
                                    .text()),
                    hidden(seen, "since", DayField.text(of.since())),
                    hidden(seen, "note", orEmpty(of.note())),
                    of.protection());
        }

        private static String hidden(OutsiderDesk.Seen seen, String item, String text) {
            return seen.clearance().text(Outsider.SHAPE.secrecyAt(item), text);
        }

        private static String day(Instant at) {
            return RecordedDate.of(LocalDate.ofInstant(at, JAPAN)).display(DateStyle.WAREKI);
        }

        /** Shows nothing of who that is. */
        @Override
        public String toString() {
            return "Row[" + version + "]";
        }
    }

    static OutsiderPage of(UnitOfWork work, OutsiderDesk.Seen seen) {
        var newest = seen.newest();
        var kept = AmongPeople.of(seen.number(), newest.version(), newest.outsider());
        var resident = seen.resident();
        return new OutsiderPage(
                seen.number().value(),
                newest.version(),
                newest.outsider().kind().isPerson(),
                AddresseeInSight.of(work.operator(), kept, work.today()).header(),
                seen.versions().stream().map(version -> Row.of(seen, version)).toList(),
                seen.alike().stream()
                        .filter(one -> !one.equals(resident))
                        .map(AddresseeNumber::value)
                        .toList(),
                resident == null ? "" : resident.value(),
                work.operator().may(ChildAllowancePermission.CLAIM_ENTER)
                        && seen.clearance().whereabouts());
    }

    /** The newest version as it is corrected; nothing of it for who may not know where that is. */
    static FormState form(OutsiderDesk.Seen seen) {
        var newest = seen.newest();
        var form = FormState.blank().with("version", String.valueOf(newest.version()));
        if (!seen.clearance().whereabouts()) {
            return form;
        }
        for (var item : items(newest.outsider()).toList()) {
            form = form.with(item.label(), item.value());
        }
        return form;
    }

    private static Stream<Option> items(Outsider outsider) {
        var items = Stream.<Option>builder();
        Outsider.SHAPE.visit(outsider, (leaf, text) -> {
            if (text != null) {
                items.add(new Option(shown(leaf.path(), text), leaf.path()));
            }
        });
        return items.build();
    }

    private static String shown(String path, String text) {
        return path.equals("since") || path.equals("protectedUntil") ? DayField.text(LocalDate.parse(text)) : text;
    }

    private static String orEmpty(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }

    /** Shows nothing of who that is. */
    @Override
    public String toString() {
        return "OutsiderPage[" + number + "]";
    }
}
