package io.punchout.advice;

import io.punchout.cart.Cart;
import io.punchout.platform.PlatformProfile;
import io.punchout.session.RestoredItem;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What advice is asked on.
 *
 * @param units the units that the connection maps
 * @param former the lines of the cart that is edited
 */
record Request(@Nullable PlatformProfile profile, Map<String, String> units, List<RestoredItem> former, Cart cart) {}
