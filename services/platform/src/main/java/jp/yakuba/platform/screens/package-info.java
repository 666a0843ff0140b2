/**
 * The look and behaviour of every clerk screen: layout, navigation, Qute tags, style sheets, the response headers that
 * keep a page to itself. Knows nothing of the business: a room adds {@link jp.yakuba.platform.screens.NavigationItem}s, and who
 * looks is told by {@link jp.yakuba.platform.screens.ViewerContext}, which {@code access} answers.
 */
@NullMarked
package jp.yakuba.platform.screens;

import org.jspecify.annotations.NullMarked;
