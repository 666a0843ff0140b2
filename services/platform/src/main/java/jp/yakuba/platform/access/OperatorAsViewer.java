package jp.yakuba.platform.access;

import io.quarkus.runtime.BlockingOperationControl;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.yakuba.foundation.number.MunicipalityCode;
import jp.yakuba.platform.municipality.Municipalities;
import jp.yakuba.platform.municipality.Municipality;
import jp.yakuba.platform.operator.Operator;
import jp.yakuba.platform.operator.Permission;
import jp.yakuba.platform.screens.ViewerContext;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The operator as the frame of a page shows it. */
@ApplicationScoped
class OperatorAsViewer implements ViewerContext {

    private static final String NOWHERE = "役場";
    private static final Duration NAMES_HOLD = Duration.ofMinutes(1);

    private final CurrentOperator current;
    private final Optional<MunicipalityCode> usual;
    private final Municipalities municipalities;
    private final Clock clock;
    private volatile Names names = new Names(Map.of(), Instant.EPOCH);

    /** The names by code, as they were at a time; who renames does so in another process. */
    private record Names(Map<MunicipalityCode, String> byCode, Instant readAt) {}

    OperatorAsViewer(
            CurrentOperator current,
            Municipalities municipalities,
            Clock clock,
            @ConfigProperty(name = "yakuba.municipality") Optional<String> usual) {
        this.current = current;
        this.municipalities = municipalities;
        this.clock = clock;
        this.usual = usual.map(MunicipalityCode::new);
    }

    @Override
    public String municipalityName() {
        return operator()
                .map(Operator::municipality)
                .or(() -> usual)
                .map(this::name)
                .orElse(NOWHERE);
    }

    private String name(MunicipalityCode municipality) {
        var known = names;
        var now = clock.instant();
        var isFresh =
                known.readAt().plus(NAMES_HOLD).isAfter(now) && known.byCode().containsKey(municipality);
        if (!isFresh && BlockingOperationControl.isBlockingAllowed()) {
            known = new Names(
                    municipalities.all().stream().collect(Collectors.toMap(Municipality::code, Municipality::name)),
                    now);
            names = known;
        }
        return known.byCode().getOrDefault(municipality, NOWHERE);
    }

    @Override
    public boolean signedIn() {
        return operator().isPresent();
    }

    @Override
    public String userName() {
        return operator().map(Operator::name).orElse("");
    }

    @Override
    public String userId() {
        return operator().map(Operator::userId).orElse("");
    }

    @Override
    public String department() {
        return operator().map(Operator::department).orElse("");
    }

    @Override
    public boolean may(Permission permission) {
        return operator().filter(operator -> operator.may(permission)).isPresent();
    }

    /** Unknown on a page that is rendered where nothing may wait, such as that of an address that does not exist. */
    private Optional<Operator> operator() {
        return BlockingOperationControl.isBlockingAllowed() ? current.ifKnown() : Optional.empty();
    }
}
