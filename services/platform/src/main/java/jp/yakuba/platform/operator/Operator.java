package jp.yakuba.platform.operator;

import java.util.Set;
import jp.yakuba.foundation.number.MunicipalityCode;

/**
 * Who acts: a clerk at a terminal, another system, or the system itself.
 *
 * @param terminal name of the terminal or client address, for the audit log and 入力端末 (001/1.2.1)
 * @param place office at which the operator works, for 入力場所 (001/1.3.1)
 */
public record Operator(
        MunicipalityCode municipality,
        String userId,
        String name,
        String department,
        Set<Permission> permissions,
        String terminal,
        String place) {

    private static final String SERVICE = "system";

    public Operator {
        permissions = Set.copyOf(permissions);
    }

    /** The system itself, for background work: sealing, feeds, jobs. */
    public static Operator system(MunicipalityCode municipality, String userId) {
        return new Operator(municipality, userId, userId, "", Set.of(), SERVICE, "");
    }

    /** The system itself where it needs rights: as a subscriber that is shown what its business may see. */
    public static Operator system(MunicipalityCode municipality, String userId, Set<Permission> permissions) {
        return new Operator(municipality, userId, userId, "", permissions, SERVICE, "");
    }

    /** Whether nobody acts but the service itself. */
    public boolean isService() {
        return terminal.equals(SERVICE);
    }

    public boolean may(Permission permission) {
        return permissions.contains(permission);
    }
}
