package io.punchout.docs;

import io.punchout.PunchOut;
import io.punchout.cart.Cart;
import io.punchout.http.HttpReply;
import io.punchout.http.ReturnForm;
import io.punchout.servlet.PunchOutServlet;
import io.punchout.servlet.ServletHttp;
import io.punchout.servlet.StartServlet;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Function;

/** Jakarta EE and plain servlet containers. */
final class ServletSample {
    private ServletSample() {}

    // servlet:start
    /** Annotate it with {@code @WebListener}, or name it in {@code web.xml}. */
    static final class PunchOutListener implements ServletContextListener {
        private final PunchOut punchOut;
        private final Function<String, Cart> carts;

        PunchOutListener(PunchOut punchOut, Function<String, Cart> carts) {
            this.punchOut = punchOut;
            this.carts = carts;
        }

        @Override
        public void contextInitialized(ServletContextEvent event) {
            ServletContext context = event.getServletContext();
            context.addServlet("punchout", new PunchOutServlet(punchOut)).addMapping("/punchout");
            context.addServlet("punchout-start", new StartServlet(punchOut, (session, request, response) -> {
                        request.getSession().setAttribute("punchout", session.id());
                        response.sendRedirect("/shop");
                    }))
                    .addMapping("/punchout/start");
            context.addServlet("punchout-transfer", new TransferServlet()).addMapping("/cart/transfer");
        }

        /** "Transfer to requisition": the page that it answers posts the cart to the buyer by itself. */
        private final class TransferServlet extends HttpServlet {
            private static final long serialVersionUID = 1L;

            @Override
            protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
                String visit = (String) request.getSession().getAttribute("punchout");
                HttpReply page = punchOut.transfer(visit, carts.apply(visit))
                        .fold(ReturnForm::toReply, problems -> HttpReply.text(409, problems.toString()));
                ServletHttp.send(page, response);
            }
        }
    }
    // servlet:end
}
