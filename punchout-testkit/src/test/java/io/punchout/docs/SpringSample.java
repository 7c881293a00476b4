package io.punchout.docs;

import io.punchout.PunchOut;
import io.punchout.cart.Cart;
import io.punchout.http.HttpReply;
import io.punchout.http.ReturnForm;
import io.punchout.servlet.PunchOutServlet;
import io.punchout.servlet.ServletHttp;
import io.punchout.servlet.StartServlet;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.SessionAttribute;

/** Spring MVC. */
final class SpringSample {
    private SpringSample() {}

    // spring:start
    @Controller
    static class PunchOutController {
        private final PunchOut punchOut;
        private final Function<String, Cart> carts;
        private final PunchOutServlet entryPoint;
        private final StartServlet start;

        PunchOutController(PunchOut punchOut, Function<String, Cart> carts) {
            this.punchOut = punchOut;
            this.carts = carts;
            this.entryPoint = new PunchOutServlet(punchOut);
            this.start = new StartServlet(punchOut, (session, request, response) -> {
                request.getSession().setAttribute("punchout", session.id());
                response.sendRedirect("/shop");
            });
        }

        @RequestMapping(
                path = "/punchout",
                method = {RequestMethod.GET, RequestMethod.POST})
        void receive(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
            entryPoint.service(request, response);
        }

        @GetMapping("/punchout/start")
        void start(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
            start.service(request, response);
        }

        @PostMapping("/cart/transfer")
        void transfer(@SessionAttribute("punchout") String visit, HttpServletResponse response) throws IOException {
            HttpReply page = punchOut.transfer(visit, carts.apply(visit))
                    .fold(ReturnForm::toReply, problems -> HttpReply.text(409, problems.toString()));
            ServletHttp.send(page, response);
        }
    }
    // spring:end
}
