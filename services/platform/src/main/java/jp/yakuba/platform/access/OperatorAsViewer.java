package jp.yakuba.platform.access;

import io.quarkus.runtime.BlockingOperationControl;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import jp.yakuba.foundation.number.MunicipalityCode;
import jp.yakuba.platform.operator.Operator;
import jp.yakuba.platform.operator.Permission;
import jp.yakuba.platform.screens.ViewerContext;
import jp.yakuba.platform.tenancy.Database;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The operator as the frame of a page shows it. */
@ApplicationScoped
class OperatorAsViewer implements ViewerContext {

    private static final String NOWHERE = "役場";

    private final CurrentOperator current;
    private final Database database;
    private final Optional<MunicipalityCode> usual;
    /** Names by code; they change with a merger of municipalities, which comes with another code. */
    private final Map<MunicipalityCode, String> names = new ConcurrentHashMap<>();

    OperatorAsViewer(
            CurrentOperator current,
            Database database,
            @ConfigProperty(name = "yakuba.municipality") Optional<String> usual) {
        this.current = current;
        this.database = database;
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
        var known = names.get(municipality);
        if (known != null || !BlockingOperationControl.isBlockingAllowed()) {
            return known == null ? NOWHERE : known;
        }
        var found = database.transact(Operator.system(municipality, "name"), work -> work.sql()
                .createQuery("select name from platform.municipality")
                .mapTo(String.class)
                .findOne());
        found.ifPresent(name -> names.put(municipality, name));
        return found.orElse(NOWHERE);
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
    public String department() {
        return operator().map(Operator::department).orElse("");
    }

    @Override
    public boolean may(String permission) {
        return operator()
                .filter(operator -> operator.may(new Permission(permission)))
                .isPresent();
    }

    /** Unknown on a page that is rendered where nothing may wait, such as that of an address that does not exist. */
    private Optional<Operator> operator() {
        return BlockingOperationControl.isBlockingAllowed() ? current.ifKnown() : Optional.empty();
    }
}
