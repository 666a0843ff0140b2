package jp.yakuba.childallowance.recipient;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.yakuba.childallowance.calculation.AllowanceMonth;
import jp.yakuba.childallowance.calculation.ChildAmount;
import jp.yakuba.childallowance.statement.StatementLine;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.office.addressee.AddresseeInSight;
import org.jspecify.annotations.Nullable;

/**
 * The children of a recipient in a table: who counts this month first, the eldest before, then the others.
 *
 * @param paid who is paid for, in time
 * @param now this month as it follows from the decisions; null where nothing is due
 * @param statements the newest first
 */
record ChildrenOnPage(
        Collection<AddresseeNumber> all,
        List<DueMonths.OfChild> paid,
        @Nullable AllowanceMonth now,
        List<StatementLine> statements,
        Map<AddresseeNumber, AddresseeInSight> people) {

    List<FamilyPage.Child> lines() {
        var order = new LinkedHashSet<AddresseeNumber>();
        amounts()
                .map(child -> new AddresseeNumber(child.child()))
                .filter(all::contains)
                .forEach(order::add);
        order.addAll(all);
        return order.stream().map(this::line).toList();
    }

    private Stream<ChildAmount> amounts() {
        return now == null ? Stream.empty() : now.children().stream();
    }

    private FamilyPage.Child line(AddresseeNumber number) {
        var counts =
                amounts().filter(child -> child.child().equals(number.value())).findFirst();
        return new FamilyPage.Child(
                number.value(),
                people.get(number),
                counts.map(child -> Words.rank(child.rank())).orElse(""),
                counts.map(child -> child.stage().words()).orElse(""),
                counts.map(child -> Words.yen(child.amount().amount())).orElse(""),
                paid.stream()
                        .filter(span -> span.child().equals(number))
                        .map(span -> Words.months(span.first(), span.last()))
                        .collect(Collectors.joining("、")),
                stated(number).map(ChildrenOnPage::words).orElse(""));
    }

    private Optional<StatementLine> stated(AddresseeNumber number) {
        return statements.stream()
                .filter(line -> line.child().equals(number.value()))
                .findFirst();
    }

    private static String words(StatementLine line) {
        return String.join(
                " ",
                Stream.of(
                                line.occupation(),
                                line.leaves().isEmpty() ? "" : line.leaves() + "まで",
                                line.home(),
                                "監護相当" + line.cares())
                        .filter(text -> !text.isEmpty())
                        .toList());
    }
}
