package jp.yakuba.platform.access.administration;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.finding.FoundationError;
import jp.yakuba.foundation.finding.RejectedValue;
import jp.yakuba.platform.access.HeldRole;
import jp.yakuba.platform.access.account.AccountProfile;
import jp.yakuba.platform.access.account.AccountVersion;
import jp.yakuba.platform.operator.Permission;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.platform.screens.DayField;
import jp.yakuba.platform.screens.FormState;
import org.jspecify.annotations.Nullable;

/** The form of an account: read out of what was posted, with all that is wrong, and filled from an account. */
final class AccountForm {

    static final String GRANTED = "granted";
    static final String WITHHELD = "withheld";

    /** The newest change that the form knows of; what is found there leads to the list of changes. */
    static final String BASED_ON = "changes";

    private final FormState form;
    private Findings findings = Findings.none();

    private AccountForm(FormState form) {
        this.form = form;
    }

    /** What the form says an account shall be; refuses with every finding if it cannot be. */
    static AccountProfile profile(MultivaluedMap<String, String> posted) {
        return new AccountForm(FormState.of(posted)).profile();
    }

    /** The day from which it shall be so; today if nothing was typed. */
    static LocalDate effectiveFrom(MultivaluedMap<String, String> posted, LocalDate today) {
        var fields = new AccountForm(FormState.of(posted));
        var day = fields.day("effectiveFrom", today);
        Refusal.ifErrors(fields.findings);
        return day == null ? today : day;
    }

    static FormState of(AccountProfile profile) {
        var values = new HashMap<String, List<String>>();
        values.put("name", List.of(profile.name()));
        values.put("department", List.of(profile.department()));
        values.put("place", List.of(profile.place()));
        values.put("roles", profile.roles().stream().map(HeldRole::code).toList());
        values.put("validFrom", List.of(DayField.text(profile.validFrom())));
        if (profile.validTo() != null) {
            values.put("validTo", List.of(DayField.text(profile.validTo())));
        }
        profile.granted().forEach(permission -> values.put(field(permission), List.of(GRANTED)));
        profile.withheld().forEach(permission -> values.put(field(permission), List.of(WITHHELD)));
        return new FormState(values, Findings.none());
    }

    /** The form, knowing of this change; one that was opened before goes on knowing of no later one until that was said. */
    static FormState basedOn(FormState form, AccountVersion newest) {
        return form.value(BASED_ON).isEmpty() || form.marked(BASED_ON)
                ? form.with(BASED_ON, String.valueOf(newest.version()))
                : form;
    }

    static String field(Permission permission) {
        return "permission." + permission.code();
    }

    private AccountProfile profile() {
        var name = require("name", "利用者名称がありません。");
        var department = form.value("department").strip();
        var place = form.value("place").strip();
        var roles = roles();
        var validFrom = day("validFrom", null);
        var validTo = day("validTo", null);
        if (validFrom == null && form.value("validFrom").isBlank()) {
            add(Finding.error(FoundationError.BLANK, "validFrom", "利用期間の始まりがありません。", "利用を始める日を入力してください。"));
        }
        Refusal.ifErrors(findings);
        var profile = read(
                "",
                () -> new AccountProfile(
                        name,
                        department,
                        place,
                        roles,
                        permissions(GRANTED),
                        permissions(WITHHELD),
                        Objects.requireNonNull(validFrom),
                        validTo));
        Refusal.ifErrors(findings);
        return Objects.requireNonNull(profile);
    }

    private Set<HeldRole> roles() {
        var roles = new LinkedHashSet<HeldRole>();
        for (var code : form.values().getOrDefault("roles", List.of())) {
            var role = read("roles", () -> HeldRole.parse(code));
            if (role != null) {
                roles.add(role);
            }
        }
        return roles;
    }

    private Set<Permission> permissions(String decision) {
        return form.values().entrySet().stream()
                .filter(field -> field.getKey().startsWith("permission.")
                        && field.getValue().contains(decision))
                .map(Map.Entry::getKey)
                .map(field -> new Permission(field.substring("permission.".length())))
                .collect(Collectors.toSet());
    }

    private String require(String field, String message) {
        var text = form.value(field).strip();
        if (text.isEmpty()) {
            add(Finding.error(FoundationError.BLANK, field, message, "入力してください。"));
        }
        return text;
    }

    private @Nullable LocalDate day(String field, @Nullable LocalDate otherwise) {
        var text = form.value(field).strip();
        return text.isEmpty() ? otherwise : read(field, () -> DayField.parse(text));
    }

    private <T> @Nullable T read(String field, Supplier<T> reader) {
        try {
            return reader.get();
        } catch (RejectedValue rejected) {
            add(rejected.finding(field));
            return null;
        }
    }

    private void add(Finding finding) {
        findings = findings.and(finding);
    }
}
