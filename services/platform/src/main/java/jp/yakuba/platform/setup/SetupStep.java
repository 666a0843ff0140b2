package jp.yakuba.platform.setup;

import java.util.function.Predicate;
import jp.yakuba.platform.tenancy.UnitOfWork;

/**
 * Something that a new municipality has to do before it can work. A room contributes its steps as beans, {@code @Produces
 * @Singleton SetupStep …}; the page 運用開始の準備 shows them all.
 *
 * @param order place in the list, ascending
 * @param label what is to be done: 認証者の登録
 * @param explanation why, and how one does it
 * @param href the screen on which it is done
 * @param done whether it has been done
 */
public record SetupStep(int order, String label, String explanation, String href, Predicate<UnitOfWork> done) {}
