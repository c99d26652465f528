"""The forms of a cycle: templates, handing out, who has reported, workbooks."""
