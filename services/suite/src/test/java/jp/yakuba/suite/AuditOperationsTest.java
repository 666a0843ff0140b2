package jp.yakuba.suite;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.platform.architecture.HouseRules;
import jp.yakuba.platform.audit.AuditEntry;
import jp.yakuba.platform.room.Rooms;
import org.junit.jupiter.api.Test;

/** Every operation that any room tells the audit log of has a name that an auditor can read. */
@Requirement("001/10.2")
class AuditOperationsTest {

    private static final String ENTRY = AuditEntry.class.getName().replace('.', '/');
    private static final Pattern CODE = Pattern.compile("[a-z]+(-[a-z]+)*(\\.[a-z]+(-[a-z]+)*)+");
    private static final List<ClassModel> CLASSES = HouseRules.classesOf(HouseRules.rooms()).stream()
            .flatMap(type -> type.getSource().stream())
            .map(source -> parse(source.getUri().toString()))
            .toList();
    /** Items of a record whose paths look like operations. */
    private static final Set<String> ITEMS =
            Set.of("movement.date", "movement.note", "movement.place", "movement.reason", "movement.terminal");

    private static final Set<String> NAMED = codes("audit/names", "operation");

    @Test
    void an_operation_given_to_an_entry_has_a_name() {
        Set<String> operations = CLASSES.stream()
                .flatMap(type -> type.methods().stream())
                .flatMap(AuditOperationsTest::operationsOf)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(operations).hasSizeGreaterThan(20).allMatch(NAMED::contains);
    }

    @Test
    void an_operation_that_is_handed_on_until_it_becomes_an_entry_has_a_name() {
        var permissions = codes("access/permissions", "");
        var beginnings =
                NAMED.stream().map(code -> code.replaceFirst("\\..*", "")).collect(Collectors.toSet());
        Predicate<String> beginsLikeAnOperation = text -> beginnings.contains(text.replaceFirst("\\..*", ""));

        Set<String> texts = CLASSES.stream()
                .flatMap(AuditOperationsTest::texts)
                .filter(CODE.asMatchPredicate().and(beginsLikeAnOperation))
                .filter(text -> !permissions.contains(text) && !ITEMS.contains(text))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(texts).allMatch(NAMED::contains);
    }

    /** The texts that stand right before {@code AuditEntry.of}. */
    private static Stream<String> operationsOf(MethodModel method) {
        var operations = new TreeSet<String>();
        method.code().ifPresent(code -> {
            String last = null;
            for (var element : code) {
                if (element instanceof InvokeInstruction call
                        && call.opcode() == Opcode.INVOKESTATIC
                        && call.owner().asInternalName().equals(ENTRY)
                        && call.name().equalsString("of")
                        && last != null) {
                    operations.add(last);
                }
                last = element instanceof ConstantInstruction constant
                                && constant.constantValue() instanceof String text
                        ? text
                        : null;
            }
        });
        return operations.stream();
    }

    private static Stream<String> texts(ClassModel type) {
        return type.methods().stream()
                .flatMap(method -> method.code().stream())
                .flatMap(code -> code.elementStream())
                .flatMap(element -> element instanceof ConstantInstruction constant
                                && constant.constantValue() instanceof String text
                        ? Stream.of(text)
                        : Stream.empty());
    }

    private static Set<String> codes(String lists, String kind) {
        return Rooms.lists(lists).stream()
                .flatMap(list -> {
                    try (var rows = CsvReader.builder()
                            .ofNamedCsvRecord(new InputStreamReader(list.openStream(), StandardCharsets.UTF_8))) {
                        return rows.stream()
                                .filter(row ->
                                        kind.isEmpty() || row.getField("kind").equals(kind))
                                .map(row -> row.getField("code"))
                                .toList()
                                .stream();
                    } catch (IOException broken) {
                        throw new UncheckedIOException(broken);
                    }
                })
                .collect(Collectors.toSet());
    }

    private static ClassModel parse(String address) {
        try (var file = URI.create(address).toURL().openStream()) {
            return ClassFile.of().parse(file.readAllBytes());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
