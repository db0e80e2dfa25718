// When a list that follows its form cannot be fetched, the form is sent as without a script: the
// browser says what is wrong, or leads to the sign-in.
for (const end of ["htmx:responseError", "htmx:sendError", "htmx:timeout"]) {
  document.addEventListener(end, (event) => event.target.closest("form[data-seek]")?.submit());
}
